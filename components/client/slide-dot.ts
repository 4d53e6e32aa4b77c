/** As `--ease-line` in app/globals.css. */
const EASE_LINE = 'cubic-bezier(0.22, 0.7, 0.2, 1)'

/**
 * Animates the dot that a pseudo-element draws in `to` from the position it had in the rectangle `from`. No animation
 * with `prefers-reduced-motion`.
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
