const KEY = 'search'

/** The last query that led somewhere, kept while the tab is open. Storage may be refused: then there is none. */
export const lastQuery = {
  keep(query: string): void {
    try {
      sessionStorage.setItem(KEY, query)
    } catch {}
  },
  recall(): string {
    try {
      return sessionStorage.getItem(KEY) ?? ''
    } catch {
      return ''
    }
  },
}
