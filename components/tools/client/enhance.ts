/** Shows the elements with `data-enhance`, which need the script of a tool. Their space was reserved by CSS. */
export function enhance(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[data-enhance]')) element.removeAttribute('data-enhance')
}
