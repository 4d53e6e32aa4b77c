import type { Point } from './rect'
import { round } from './round'

const LENGTH = 8
const SPREAD = 0.5

/** The head of an arrow from one point to another, as the `d` of an open path. */
export function arrowHead(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const barb = (turn: number) =>
    `${round(to.x - LENGTH * Math.cos(angle + turn))} ${round(to.y - LENGTH * Math.sin(angle + turn))}`
  return `M${barb(SPREAD)}L${round(to.x)} ${round(to.y)}L${barb(-SPREAD)}`
}
