const KEY = 'recent-searches'
const MAX_SEARCHES = 6

/**
 * Queries whose results were opened, newest first, stored in the browser once the reader has opted in.
 * Storage may be refused at any time.
 */
export const recentSearches = {
  /** Undefined when the reader has not opted in. */
  all(): string[] | undefined {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
      return Array.isArray(stored)
        ? stored.filter((query) => typeof query === 'string').slice(0, MAX_SEARCHES)
        : undefined
    } catch {
      return undefined
    }
  },
  /** Starts storing searches; false when the browser refuses. */
  begin(): boolean {
    return write([])
  },
  /** Deletes all of them and stops storing. */
  forget(): void {
    try {
      localStorage.removeItem(KEY)
    } catch {}
  },
  add(query: string): void {
    const before = this.all()
    if (before && query.trim())
      write([query.trim(), ...before.filter((one) => one !== query.trim())].slice(0, MAX_SEARCHES))
  },
}

function write(queries: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
    return true
  } catch {
    return false
  }
}
