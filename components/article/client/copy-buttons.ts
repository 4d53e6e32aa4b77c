import { placeBelow } from '../../client/popover-position'

const load = () => import('../../client/copy')

/** The # of a heading and the buttons at a citation copy; what does that is fetched when a reader turns to one. */
export function bindCopyButtons(): void {
  if (!('popover' in HTMLElement.prototype)) return
  for (const asked of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    asked.hidden = false
    for (const event of ['pointerenter', 'focus'])
      asked.addEventListener(event, () => void load().catch(() => {}), { once: true })
    asked.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      try {
        ;(await load()).copy(asked, placeBelow)
      } catch {
        // The code did not come: the link still leads to its section.
        if (asked instanceof HTMLAnchorElement) location.hash = asked.hash
      }
    })
  }
}
