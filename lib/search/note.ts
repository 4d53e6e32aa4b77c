import type { OpenIndex } from './open-index'

/** Works something out the first time it is asked of an index, and remembers it. */
export function noted<T>(index: OpenIndex, key: string, work: () => T): T {
  const known = index.notes.get(key)
  if (known !== undefined) return known as T
  const value = work()
  index.notes.set(key, value)
  return value
}
