/** Escape folds the phone menu away and gives the focus back to its button. */
export function foldMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.menu')
  menu?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
