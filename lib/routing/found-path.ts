/** The address of something found, with the query that found it: the page reached marks its words. */
export function foundPath(path: string, query: string): string {
  if (query.trim() === '') return path
  const [page = '', section] = path.split('#')
  return `${page}?${new URLSearchParams({ q: query.trim() })}${section === undefined ? '' : `#${section}`}`
}
