/** Shows the switches for theme and reading settings, and stores the reader's choices in this browser. */
export function bindPreferences(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-setting]')]
  const { dataset } = document.documentElement
  const show = () => {
    for (const button of buttons)
      button.ariaPressed = String((dataset[nameOf(button)] ?? '') === button.value)
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const name = nameOf(button)
      if (button.value) dataset[name] = button.value
      else delete dataset[name]
      show()
      keep(name, button.value)
    })
  }
  show()
  for (const panel of document.querySelectorAll<HTMLElement>('[data-settings]')) panel.hidden = false
}

const nameOf = ({ dataset }: HTMLElement) => dataset.setting ?? ''

/** If storage is refused, the choice applies to this page only. */
function keep(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value)
    else localStorage.removeItem(name)
  } catch {}
}
