import { positionBelow } from '../../client/popover-position'

/**
 * Makes terms open their definition in a popover. Without script or popovers, and with a modifier key,
 * they are links to the glossary.
 */
export function openTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term-link')) {
    const card = document.getElementById(`term-${link.hash.slice(1)}`)
    if (card) openAt(link, card)
  }
}

function openAt(link: HTMLAnchorElement, card: HTMLElement): void {
  // Older browsers treat a press on the term as one outside the card, and close it before the click arrives.
  let wasOpen = false
  const isOpen = () => card.matches(':popover-open')
  const toggle = (event: Event) => {
    event.preventDefault()
    if (wasOpen || isOpen()) card.hidePopover()
    else {
      card.showPopover({ source: link } as never)
      positionBelow(card, link)
    }
    wasOpen = false
  }
  link.role = 'button'
  link.setAttribute('aria-controls', card.id)
  link.ariaExpanded = 'false'
  link.addEventListener('pointerdown', () => {
    wasOpen = isOpen()
  })
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) toggle(event)
  })
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event)
  })
  card.addEventListener('toggle', () => {
    link.ariaExpanded = String(isOpen())
  })
  addEventListener('resize', () => isOpen() && positionBelow(card, link))
}
