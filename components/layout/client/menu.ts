/** Makes Escape close the phone menu and return the focus to its button. */
export function foldMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.menu')
  menu?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
