import type { PointMark } from './article-line'

/** Emotion of a stage of the example, from −2 (upset) to +2 (delighted), and its sign. */
export interface JourneyStage {
  emotion: number
  mark: Extract<PointMark, 'step' | 'notch' | 'magic'>
}

/** The example of the drawing: six stages, two pain points, two moments of magic. */
export const exampleJourney: readonly JourneyStage[] = [
  { emotion: 1, mark: 'step' },
  { emotion: 1.5, mark: 'step' },
  { emotion: -0.5, mark: 'notch' },
  { emotion: 2, mark: 'magic' },
  { emotion: -2, mark: 'notch' },
  { emotion: 1.5, mark: 'magic' },
]

/** The emotion as a level of a line, from 0 to 4. */
export const levelOf = (emotion: number): number => emotion + 2

/** A journey map on a wall, and a person beside it, in metres. */
export const onTheWall = { width: 10, height: 2, person: 1.75 }
