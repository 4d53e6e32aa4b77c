import { type DrawingSize, drawingWidth } from './drawing-size'
import type { Rect } from './rect'

/** The board members among whom the customers were divided. The functions are examples. */
export const boardMembers = ['ceo', 'finance', 'risk', 'operations'] as const

/** The posts of the layer directly below the board. Examples too. */
export const tierOneUnits = ['retail', 'business', 'it', 'hr'] as const

/** Position and width of a panel of the drawing. */
export interface Panel {
  x: number
  y: number
  width: number
}

const GAP = 10

/** The four panels: two by two where there is room, else below each other. */
export function panels(size: DrawingSize): {
  scattered: Panel
  seat: Panel
  tier: Panel
  value: Panel
  height: number
} {
  if (size === 'wide') {
    const width = 456
    return {
      scattered: { x: 0, y: 0, width },
      seat: { x: 504, y: 0, width },
      tier: { x: 0, y: 286, width },
      value: { x: 504, y: 286, width },
      height: 536,
    }
  }
  const at = (y: number) => ({ x: 0, y, width: drawingWidth.narrow })
  return { scattered: at(0), seat: at(288), tier: at(616), value: at(986), height: 1110 }
}

/** Boxes beside each other over the width of a panel. */
export function boxesAcross(count: number, { x, width }: Panel, y: number, height: number): Rect[] {
  const each = (width - (count - 1) * GAP) / count
  return Array.from({ length: count }, (_, index) => ({
    x: x + index * (each + GAP),
    y,
    width: each,
    height,
  }))
}

/** Boxes below each other. */
export const boxesDown = (count: number, { x, y, width, height }: Rect): Rect[] =>
  Array.from({ length: count }, (_, index) => ({ x, y: y + index * (height + GAP), width, height }))

/** The posts of a panel, `top` below its heading’s top. */
export function placePosts(count: number, panel: Panel, top: number, upright: boolean): Rect[] {
  const y = panel.y + top
  return upright
    ? boxesDown(count, { x: panel.x, y, width: 150, height: 34 })
    : boxesAcross(count, panel, y, 44)
}
