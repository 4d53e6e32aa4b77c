const KEY = 'search'

/** The last query whose result was opened, stored while the tab is open. Undefined if storage is refused. */
export const lastQuery = {
  store(query: string): void {
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
