import { positionBelow } from '../../client/popover-position'

const load = () => import('../../client/copy')

/**
 * Makes the # links of headings and the buttons of citations copy. The code that copies is loaded on hover or focus.
 */
export function bindCopyButtons(): void {
  if (!('popover' in HTMLElement.prototype)) return
  for (const trigger of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    trigger.hidden = false
    for (const event of ['pointerenter', 'focus'])
      trigger.addEventListener(event, () => void load().catch(() => {}), { once: true })
    trigger.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      try {
        ;(await load()).copy(trigger, positionBelow)
      } catch {
        // The code could not be loaded: follow the link to its section.
        if (trigger instanceof HTMLAnchorElement) location.hash = trigger.hash
      }
    })
  }
}
