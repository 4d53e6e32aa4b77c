import { type CurvePoint, curvePath } from '../figures/curve'
import { hasMagic, MOST_EMOTION, peakAndEnd, type Stage } from './journey'

/** The size of the drawing in its own units, and its width on a strip for the wall. */
export const WIDTH = 960
export const WALL_WIDTH = 3300
export const HEIGHT = 150

const MIDDLE = HEIGHT / 2
const STEP = (HEIGHT - 60) / (2 * MOST_EMOTION)
const NOTCH = 9

export interface DrawnJourney {
  width: number
  /** The `d` of the emotion curve. */
  curve: string
  /** The height of neutral. */
  middle: number
  points: { x: number; y: number; mark: 'step' | 'notch' | 'magic' }[]
}

/**
 * The emotion curve of some stages, each in the middle of its share of the width: a ring at moments of magic, a notch
 * where to repair first.
 */
export function drawJourney(stages: readonly Stage[], width = WIDTH): DrawnJourney {
  const { repairFirst } = peakAndEnd(stages)
  const points = stages.map((stage, at) => ({
    x: (width * (at + 0.5)) / stages.length,
    y: MIDDLE - stage.emotion * STEP,
    mark: hasMagic(stage) ? ('magic' as const) : at === repairFirst ? ('notch' as const) : ('step' as const),
  }))
  const path = points.map(
    ({ x, y, mark }): CurvePoint => ({ x, y, ...(mark === 'notch' ? { notch: NOTCH } : {}) }),
  )
  return {
    width,
    curve: curvePath(path),
    middle: MIDDLE,
    points,
  }
}
