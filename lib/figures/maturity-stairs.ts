import { type DrawingSize, drawingWidth } from './drawing-size'
import type { Point } from './rect'

export interface Tread extends Point {
  /** Position of the phase's mark. */
  mark: Point
  words: { x: number; y: number; width: number }
}

export interface Stairs {
  /** The starting point first. */
  treads: Tread[]
  path: string
  axes: { corner: Point; top: number; right: number }
}

const measures = {
  wide: { left: 30, ground: 388, tread: 186, rise: 76, axis: 8, below: 84, gap: 12 },
  narrow: { left: 18, ground: 434, tread: 38, rise: 86, axis: 4, below: 70, gap: 10 },
}

/** The starting point and four steps up. Texts are below their tread, where the staircase leaves room. */
export function stairs(size: DrawingSize, phases: number): Stairs {
  const { left, ground, tread, rise, axis, below, gap } = measures[size]
  const right = drawingWidth[size]
  const treads = Array.from({ length: phases + 1 }, (_, index): Tread => {
    const x = left + index * tread
    const y = ground - index * rise
    const width = size === 'wide' ? tread - 2 * gap : right - x - gap
    return { x, y, mark: { x: x + tread / 2, y }, words: { x: x + gap, y: y + 20, width } }
  })
  const path = treads
    .map(({ x, y }, index) => `${index === 0 ? `M${x} ${y}` : `V${y}`}H${x + tread}`)
    .join('')
  const top = ground - phases * rise
  return { treads, path, axes: { corner: { x: axis, y: ground + below }, top: top - 60, right } }
}
