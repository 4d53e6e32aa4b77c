/** Shows what waited for the script of a tool, which has its place already: see `data-waits` in site.css. */
export function enhance(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[data-waits]')) element.removeAttribute('data-waits')
}
