/** As `--ease-line` in app/globals.css. */
const EASE_LINE = 'cubic-bezier(0.22, 0.7, 0.2, 1)'

/**
 * Lets the dot that a pseudo-element draws slide to its place in an element from the same place in a rectangle, where
 * it was before. It is there at once for who wants no motion.
 */
export function slideDot(from: DOMRect, to: Element, pseudoElement: '::before' | '::after'): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const { x, y } = to.getBoundingClientRect()
  to.animate([{ translate: `${from.x - x}px ${from.y - y}px` }, { translate: '0 0' }], {
    duration: 240,
    easing: EASE_LINE,
    pseudoElement,
  })
}
