import { openWhenLoaded } from './open-when-loaded'

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform)

/** Makes the link to the search page open the search dialog, and opens it with Ctrl+K or ⌘K. */
export function bindSearchTrigger(): void {
  const trigger = document.querySelector<HTMLAnchorElement>('[data-search-trigger]')
  if (!trigger) return
  const key = trigger.querySelector<HTMLElement>('[data-search-key]')
  if (key) {
    key.hidden = false
    if (isApple) key.textContent = '⌘ K'
  }
  // Preloaded on hover or focus.
  const fetchDialog = () => import('./search-dialog')
  for (const event of ['pointerenter', 'focus'])
    trigger.addEventListener(event, () => void fetchDialog().catch(() => {}), { once: true })

  let isOpening = false
  const open = async () => {
    if (isOpening) return
    isOpening = true
    await openWhenLoaded(document, fetchDialog, {
      open: ({ openSearchDialog }, typed) => openSearchDialog(trigger, typed),
      // The search page does the same as the dialog.
      giveUp: (typed) => location.assign(trigger.href + (typed && `?q=${encodeURIComponent(typed)}`)),
    })
    isOpening = false
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
