/** Shows the buttons that print the page. */
export function bindPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.removeAttribute('data-enhance')
    button.onclick = () => print()
  }
}
