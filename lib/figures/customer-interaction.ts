import type { DrawingSize } from './drawing-size'
import type { Point, Rect } from './rect'

export const functions = ['marketing', 'sales', 'distribution', 'service'] as const

export type CustomerFunction = (typeof functions)[number]

export interface Conversation {
  box: Rect
  /** The two ends of the line between function and customer, and where it crosses the shared map. */
  from: Point
  crossing: Point
  to: Point
}

export interface Interaction {
  centre: Point
  ring: number
  height: number
  conversations: Record<CustomerFunction, Conversation>
}

/** From the customer’s dot, and from a box, to the arrowhead of a conversation. */
const CLEAR = 9

/** Four functions at the corners; each talks with the customer in the middle, through the one map they share. */
export function interaction(size: DrawingSize): Interaction {
  const wide = size === 'wide'
  const centre = wide ? { x: 480, y: 160 } : { x: 175, y: 206 }
  const ring = wide ? 86 : 80
  const box = wide ? { width: 230, height: 56 } : { width: 160, height: 50 }
  const bottom = wide ? 248 : 362
  const right = wide ? 730 : 190
  const corners: Record<CustomerFunction, Point> = {
    marketing: { x: 0, y: wide ? 16 : 0 },
    sales: { x: right, y: wide ? 16 : 0 },
    distribution: { x: 0, y: bottom },
    service: { x: right, y: bottom },
  }
  const conversation = (corner: Point): Conversation => {
    const onLeft = corner.x < centre.x - box.width / 2
    const above = corner.y < centre.y
    const start = wide
      ? { x: onLeft ? corner.x + box.width : corner.x, y: corner.y + box.height / 2 }
      : { x: onLeft ? 40 : 310, y: above ? corner.y + box.height : corner.y }
    return {
      box: { ...corner, ...box },
      from: towards(start, centre, CLEAR),
      crossing: towards(centre, start, ring),
      to: towards(centre, start, ring / 2 + CLEAR),
    }
  }
  return {
    centre,
    ring,
    height: wide ? 350 : 466,
    conversations: {
      marketing: conversation(corners.marketing),
      sales: conversation(corners.sales),
      distribution: conversation(corners.distribution),
      service: conversation(corners.service),
    },
  }
}

/** The point at a distance from one point on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
