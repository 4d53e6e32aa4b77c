import type { Fetching, ShardedIndex } from './open'

/**
 * Asks, fetches what the indexes were asked for in vain, and asks again until nothing is missing: the answer is that of
 * the whole index.
 */
export async function wholeAnswer<T>(ask: () => T, indexes: readonly ShardedIndex[]): Promise<T> {
  for (;;) {
    const answer = ask()
    const missing = mostUrgent(indexes)
    if (missing.length === 0) return answer
    await Promise.all(missing.map((fetching) => fetching()))
  }
}

/**
 * What the first index lacks may be why the second was asked at all, and what either lacks why an entry is shown: so
 * nothing is fetched in vain.
 */
function mostUrgent(indexes: readonly ShardedIndex[]): Fetching[] {
  const missing = indexes.map((index) => index.missing())
  const places = missing.find(({ places }) => places.length > 0)?.places
  return places ?? missing.flatMap(({ heads }) => heads)
}
