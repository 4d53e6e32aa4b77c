import { curveStretches } from '../figures/curve'
import { type Moment, momentOf, type Stage } from './journey-map'

/** The emotion curve is horizontal where stages are columns, and vertical where they are rows. */
export type Direction = 'lying' | 'upright'

/**
 * Measures of an emotion curve across its direction, in CSS pixels: its extent, the position of neutral, and
 * the distance of one step of emotion: up where it is horizontal, to the right where it is vertical.
 */
export const directions: Readonly<Record<Direction, { room: number; neutral: number; step: number }>> = {
  lying: { room: 230, neutral: 136, step: -36 },
  upright: { room: 150, neutral: 60, step: 23 },
}

/** Length of a stretch of the curve, which the page scales to the size of a column or row. */
export const STRETCH = 100

/** Position of an emotion across the direction. */
const placeOf = (emotion: number, direction: Direction): number =>
  directions[direction].neutral + emotion * directions[direction].step

export interface DrawnStage {
  /** Position across the direction. */
  place: number
  moment: Moment
  /** The `d` of the curve from this stage to the next; undefined at the last. */
  stretch: string | undefined
}

/** The emotion curve of stages, stage by stage. */
export function drawStages(stages: readonly Stage[], direction: Direction): DrawnStage[] {
  const places = stages.map(({ emotion }) => placeOf(emotion, direction))
  const kinds = stages.map(momentOf)
  const isPain = (at: number) => kinds[at] === 'pain'
  const stretches = curveStretches(places, STRETCH, isPain, direction === 'upright')
  return places.map((place, at) => ({ place, moment: kinds[at] ?? 'step', stretch: stretches[at] }))
}
