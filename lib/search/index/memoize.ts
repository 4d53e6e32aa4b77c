import type { OpenIndex } from './open'

const MAX_CACHED = 5_000

/** Separates kind and key. No kind contains it, so keys of different kinds never collide. */
const SEPARATOR = '\u0000'

/** The result of `compute` for a key of some kind, cached for as long as the query cache has room. */
export function memoize<T>(index: OpenIndex, kind: string, key: string, compute: () => T): T {
  const fullKey = kind + SEPARATOR + key
  const cached = index.queryCache.get(fullKey)
  if (cached !== undefined) return cached as T
  const value = compute()
  // A server answers queries for months: the cache must not grow with them.
  if (index.queryCache.size >= MAX_CACHED) index.queryCache.clear()
  index.queryCache.set(fullKey, value)
  return value
}

/** A property derived from the whole index, computed at the first use and kept while the index is open. */
export function lazy<T>(index: OpenIndex, name: string, compute: () => T): T {
  const known = index.derived.get(name)
  if (known !== undefined) return known as T
  const value = compute()
  index.derived.set(name, value)
  return value
}
