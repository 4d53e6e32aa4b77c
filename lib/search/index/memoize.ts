import type { OpenIndex } from './open'

const MAX_CACHED = 5_000

/** Works something out the first time it is asked of an index, and remembers it for a while. */
export function noted<T>(index: OpenIndex, key: string, work: () => T): T {
  const known = index.notes.get(key)
  if (known !== undefined) return known as T
  const value = work()
  // A server answers queries for months: what is remembered must not grow with them.
  if (index.notes.size >= MAX_CACHED) index.notes.clear()
  index.notes.set(key, value)
  return value
}

/** Works out what holds for an index as long as it is open, the first time it is asked. */
export function fact<T>(index: OpenIndex, key: string, work: () => T): T {
  const known = index.facts.get(key)
  if (known !== undefined) return known as T
  const value = work()
  index.facts.set(key, value)
  return value
}
