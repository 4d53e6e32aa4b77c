import { round } from './round'

export interface CurvePoint {
  x: number
  y: number
  /** Half width of the V-shaped dip of the line at this point. */
  notch?: number
}

/** How much deeper than half its width a notch is. */
const NOTCH_DEPTH = 1.65

/**
 * The `d` of an SVG path through the points, in their units: a monotone cubic, which never swings past a value that
 * was given. The tangent at a point is the harmonic mean of the two slopes beside it, and zero where they change sign
 * (Fritsch and Butland, 1984). A notch stands in for the curve around its point.
 */
export function curvePath(points: readonly CurvePoint[]): string {
  return pathThrough(points, (x, y) => `${x} ${y}`)
}

/** The same curve for a vertical line: it runs down the page, right is better, and a notch dips left. */
export function uprightCurvePath(points: readonly CurvePoint[]): string {
  const lying = points.map(({ x, y, ...rest }) => ({ x: y, y: -x, ...rest }))
  return pathThrough(lying, (x, y) => `${y === 0 ? 0 : -y} ${x}`)
}

/**
 * The same curve in stretches, each from one value to the next over a `length` of its own and with a `d` of its own:
 * for drawings whose parts are stretched by the page. Where `isNotch`, the line is level, so that a notch can be drawn.
 */
export function curveStretches(
  values: readonly number[],
  length: number,
  isNotch: (at: number) => boolean,
  isUpright = false,
): string[] {
  const slopes = values.slice(1).map((value, at) => (value - (values[at] ?? value)) / length)
  const passing = values.map((y, at) => ({
    y,
    tangent: isNotch(at) ? 0 : tangentBetween(slopes[at - 1], slopes[at]),
  }))
  const write: Write = isUpright ? (x, y) => `${y} ${x}` : (x, y) => `${x} ${y}`
  return passing.slice(1).map((to, at) =>
    pieceOf(
      [
        { x: 0, ...(passing[at] ?? to) },
        { x: length, ...to },
      ],
      write,
    ),
  )
}

type Write = (x: number, y: number) => string

/** A point with the slope at which the curve passes it. */
interface Passing {
  x: number
  y: number
  tangent: number
}

function pathThrough(points: readonly CurvePoint[], write: Write): string {
  const pieces = splitAtNotches(points)
  return pieces
    .map((piece, index) => (index === 0 ? pieceOf(piece, write) : pieceOf(piece, write).replace('M', 'L')))
    .join('')
}

/** A notch at `p` becomes the end of one piece, a stroke down and up, and the start of the next. */
function splitAtNotches(points: readonly CurvePoint[]): Passing[][] {
  const slopes = points.slice(1).map((point, index) => slope(points[index] ?? point, point))
  const pieces: Passing[][] = [[]]
  points.forEach(({ x, y, notch }, index) => {
    if (notch === undefined) {
      pieces.at(-1)?.push({ x, y, tangent: tangentBetween(slopes[index - 1], slopes[index]) })
      return
    }
    // On a slope a notch would look like a zigzag: the line is level there.
    const tangent = 0
    pieces.at(-1)?.push({ x: x - notch, y, tangent })
    pieces.push([{ x, y: y + NOTCH_DEPTH * notch, tangent }])
    pieces.push([{ x: x + notch, y, tangent }])
  })
  return pieces
}

function pieceOf(points: readonly Passing[], write: Write): string {
  const at = (x: number, y: number) => write(round(x), round(y))
  return points
    .map((point, index) => {
      const before = points[index - 1]
      if (!before) return `M${at(point.x, point.y)}`
      // The cubic Hermite segment as a Bézier: its handles lie a third of the way along the tangents.
      const third = (point.x - before.x) / 3
      const from = at(before.x + third, before.y + third * before.tangent)
      const to = at(point.x - third, point.y - third * point.tangent)
      return `C${from} ${to} ${at(point.x, point.y)}`
    })
    .join('')
}

const slope = (a: CurvePoint, b: CurvePoint) => (b.y - a.y) / (b.x - a.x)

function tangentBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}
