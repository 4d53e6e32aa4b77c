const FROM_EDGE = 16
const FROM_LINE = 8

/**
 * Positions a popover below the first line of its opener, above it where there is no room, and inside the window.
 * CSS anchor positioning uses the box around all lines of a wrapped link, not its first line.
 */
export function positionBelow(popover: HTMLElement, opener: HTMLElement): void {
  const line = opener.getClientRects()[0]
  if (!line) return
  const { clientWidth, clientHeight } = document.documentElement
  const { offsetWidth, offsetHeight, style } = popover
  const below = line.bottom + FROM_LINE
  const above = line.top - FROM_LINE - offsetHeight
  const top = below + offsetHeight + FROM_EDGE > clientHeight && above >= FROM_EDGE ? above : below
  const left = Math.max(FROM_EDGE, Math.min(line.left, clientWidth - offsetWidth - FROM_EDGE))
  style.top = `${top + scrollY}px`
  style.left = `${left + scrollX}px`
}

export type Positioner = typeof positionBelow
