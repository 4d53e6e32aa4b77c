/** Shows what only the script of a tool makes usable; its place was kept: see `data-enhance` in components/layout/layout.css. */
export function enhance(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[data-enhance]')) element.removeAttribute('data-enhance')
}
