const KEY = 'recent-searches'
const MOST = 6

/**
 * The searches that led somewhere, newest first: kept on the device, for who asks for it. Nothing is kept before, and
 * storage may be refused at any time.
 */
export const recentSearches = {
  /** Undefined when the reader has not asked to keep any. */
  all(): string[] | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
      return Array.isArray(kept)
        ? kept.filter((query) => typeof query === 'string').slice(0, MOST)
        : undefined
    } catch {
      return undefined
    }
  },
  /** Begins to keep searches. Says whether the device lets it. */
  begin(): boolean {
    return write([])
  },
  /** Forgets them all, and keeps no more. */
  forget(): void {
    try {
      localStorage.removeItem(KEY)
    } catch {}
  },
  keep(query: string): void {
    const before = this.all()
    if (before && query.trim())
      write([query.trim(), ...before.filter((one) => one !== query.trim())].slice(0, MOST))
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
