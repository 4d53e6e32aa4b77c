/** The sign at a point of an article's line: see the page “How to read the drawings”. */
export type PointMark = 'step' | 'magic' | 'notch' | 'customer' | 'end' | 'none'

export interface LinePoint {
  /** Height from 0 (low) to 4 (high). */
  level: number
  mark: PointMark
  /** Whether the stretch from the previous point is dotted (still to come). */
  dotted: boolean
}

const marks: Record<string, PointMark> = {
  '': 'step',
  o: 'magic',
  v: 'notch',
  c: 'customer',
  x: 'end',
  '.': 'none',
}

const TOKEN = /^([0-4])(~?)([ovcx.]?)$/

/**
 * Reads the notation of an article's small line, e.g. `2 1v 2 3 3 4o`: levels 0 to 4, each with a mark
 * (`o` moment of magic, `v` notch, `c` customer, `x` end, `.` none) and `~` where the stretch to it is still to come;
 * ` / ` begins another stroke. Gives the strokes, or undefined when the notation is not understood.
 */
export function readArticleLine(notation: string): LinePoint[][] | undefined {
  const strokes = notation.split(' / ').map((stroke) => stroke.trim().split(/\s+/).map(readPoint))
  const complete = strokes.every(
    (stroke) => stroke.length > 1 && stroke.every((point) => point !== undefined),
  )
  return complete ? (strokes as LinePoint[][]) : undefined
}

function readPoint(token: string): LinePoint | undefined {
  const [, level, dotted, letter = ''] = TOKEN.exec(token) ?? []
  const mark = marks[letter]
  if (level === undefined || mark === undefined) return undefined
  return { level: Number(level), mark, dotted: dotted === '~' }
}
