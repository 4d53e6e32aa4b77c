const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform)

/** Turns the link to the search page into the dialog, and opens it with Ctrl+K or ⌘K. */
export function bindSearchTrigger(): void {
  const trigger = document.querySelector<HTMLAnchorElement>('[data-search-trigger]')
  if (!trigger) return
  const key = trigger.querySelector<HTMLElement>('[data-search-key]')
  if (key) {
    key.hidden = false
    if (isApple) key.textContent = '⌘ K'
  }
  // Fetched when a reader turns to it, so that it is there when asked for.
  const fetchDialog = () => import('./search-dialog')
  for (const event of ['pointerenter', 'focus'])
    trigger.addEventListener(event, () => void fetchDialog().catch(() => {}), { once: true })

  const open = async () => {
    const typed = keepTyped()
    try {
      const { openSearchDialog } = await fetchDialog()
      openSearchDialog(trigger, typed.stop())
    } catch {
      // The dialog did not come: the page that the link leads to does the same.
      typed.stop()
      location.assign(trigger.href)
    }
  }
  trigger.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void open()
  })
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(isApple ? event.metaKey : event.ctrlKey) ||
      event.altKey ||
      event.shiftKey
    )
      return
    event.preventDefault()
    void open()
  })
}

/** Keeps what a quick reader types before the dialog is there. */
function keepTyped(): { stop: () => string } {
  let text = ''
  const keep = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    text += event.key
  }
  document.addEventListener('keydown', keep)
  return {
    stop: () => {
      document.removeEventListener('keydown', keep)
      return text
    },
  }
}
