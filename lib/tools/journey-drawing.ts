import { curveStretches } from '../figures/curve'
import { type Moment, momentOf, type Stage } from './journey-map'

/** The emotion curve lies along a table whose stages are columns, and stands along one whose stages are rows. */
export type Direction = 'lying' | 'upright'

/**
 * The drawing of an emotion curve across its direction, in CSS pixels: how much room it takes, where neutral is, and
 * how far away a step of emotion is: up when it lies, to the right when it stands.
 */
export const directions: Readonly<Record<Direction, { room: number; neutral: number; step: number }>> = {
  lying: { room: 230, neutral: 136, step: -36 },
  upright: { room: 150, neutral: 60, step: 23 },
}

/** A stretch of the curve runs over this length, which the page stretches to the size of a column or row. */
export const STRETCH = 100

/** Where an emotion is drawn, across the direction. */
const placeOf = (emotion: number, direction: Direction): number =>
  directions[direction].neutral + emotion * directions[direction].step

export interface DrawnStage {
  /** Across the direction. */
  place: number
  moment: Moment
  /** The `d` of the curve from this stage to the next; undefined at the last. */
  stretch: string | undefined
}

/** The emotion curve of some stages, stage by stage. */
export function drawStages(stages: readonly Stage[], direction: Direction): DrawnStage[] {
  const places = stages.map(({ emotion }) => placeOf(emotion, direction))
  const kinds = stages.map(momentOf)
  const isPain = (at: number) => kinds[at] === 'pain'
  const stretches = curveStretches(places, STRETCH, isPain, direction === 'upright')
  return places.map((place, at) => ({ place, moment: kinds[at] ?? 'step', stretch: stretches[at] }))
}
