import type { FetchTask, ShardedIndex } from './open'

/** Computes a result, loads what the indexes lacked, and computes again until nothing is missing. */
export async function retryUntilLoaded<T>(compute: () => T, indexes: readonly ShardedIndex[]): Promise<T> {
  for (;;) {
    const result = compute()
    const tasks = nextTasks(indexes)
    if (tasks.length === 0) return result
    await Promise.all(tasks.map((task) => task()))
  }
}

/**
 * The tasks to run next: the postings of the first index that lacks some, otherwise the stored fields of all. Missing
 * postings may be the only reason why the second index was asked or a document is shown, so nothing is loaded in vain.
 */
function nextTasks(indexes: readonly ShardedIndex[]): FetchTask[] {
  const missing = indexes.map((index) => index.missing())
  const postings = missing.find((of) => of.postings.length > 0)?.postings
  return postings ?? missing.flatMap(({ storedFields }) => storedFields)
}
