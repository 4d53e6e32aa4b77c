/** The address of a search result with its query, so that the page can highlight the words that were found. */
export function foundPath(path: string, query: string): string {
  if (query.trim() === '') return path
  const [page = '', section] = path.split('#')
  return `${page}?${new URLSearchParams({ q: query.trim() })}${section === undefined ? '' : `#${section}`}`
}
