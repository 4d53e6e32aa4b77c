/** Highlights the words of the query when a reader arrives from a search (`?q=…`). The code is loaded only then. */
export function highlightOnArrival(): void {
  const query = new URLSearchParams(location.search).get('q')?.trim()
  const texts = document.querySelectorAll<HTMLElement>('[data-markable]')
  if (!query || texts.length === 0 || !('highlights' in CSS)) return
  // Without the index the page stays readable.
  void import('./highlight-words').then(({ highlightWords }) => highlightWords(query, texts)).catch(() => {})
}
