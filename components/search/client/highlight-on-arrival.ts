/** Where a reader comes from a search (`?q=…`), marks the words that were searched for. Loaded only then. */
export function highlightOnArrival(): void {
  const query = new URLSearchParams(location.search).get('q')?.trim()
  const texts = document.querySelectorAll<HTMLElement>('[data-markable]')
  if (!query || texts.length === 0 || !('highlights' in CSS)) return
  // Without its index a page is as readable as before.
  void import('./highlight-words').then(({ highlightWords }) => highlightWords(query, texts)).catch(() => {})
}
