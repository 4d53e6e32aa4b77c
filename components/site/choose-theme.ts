const KEY = 'theme'

/** Shows the switch for light and dark, and keeps the reader's choice in this browser once one is made. */
export function chooseTheme(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')]
  const show = (theme: string) => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
    for (const button of buttons) button.ariaPressed = String(button.dataset.themeChoice === theme)
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset.themeChoice ?? ''
      show(theme)
      keep(theme)
    })
  }
  show(document.documentElement.dataset.theme ?? '')
  for (const panel of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) panel.hidden = false
}

/** Storage may be refused: then the choice lasts as long as the page. */
function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme)
    else localStorage.removeItem(KEY)
  } catch {}
}
