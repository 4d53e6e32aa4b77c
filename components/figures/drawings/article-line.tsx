import { type LinePoint, readArticleLine } from '@/lib/figures/article-line'
import { type CurvePoint, curvePath } from '@/lib/figures/curve'
import { LineMark } from './line-mark'

const WIDTH = 112
const HEIGHT = 44
const PADDING = 10
const NOTCH = 5

/**
 * The small line of an article, drawn from the notation in its frontmatter. Decorative: the title names the article.
 */
export function ArticleLine({ notation, className = '' }: { notation: string; className?: string }) {
  const strokes = place(readArticleLine(notation) ?? [])
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={`figure article-line ${className}`} aria-hidden="true">
      {strokes.map((stroke) => (
        <Stroke key={stroke[0]?.x} points={stroke} />
      ))}
      {strokes.flat().map(({ x, y, mark }) => (
        <LineMark key={x} x={x} y={y} mark={mark} size={1} />
      ))}
    </svg>
  )
}

type PlacedPoint = LinePoint & CurvePoint

/** Points are spread evenly over the width, whichever stroke they belong to. */
function place(strokes: readonly (readonly LinePoint[])[]): PlacedPoint[][] {
  const last = strokes.flat().length - 1
  let index = 0
  return strokes.map((stroke) =>
    stroke.map((point) => ({
      ...point,
      x: PADDING + ((WIDTH - 2 * PADDING) * index++) / last,
      y: HEIGHT - 9 - ((HEIGHT - 18) * point.level) / 4,
      ...(point.mark === 'notch' ? { notch: NOTCH } : {}),
    })),
  )
}

/** A stroke is solid up to the first point whose way is still to come, and dotted from there. */
function Stroke({ points }: { points: readonly PlacedPoint[] }) {
  const firstDotted = points.findIndex(({ dotted }) => dotted)
  const turn = firstDotted === -1 ? points.length : firstDotted
  return (
    <>
      <path className="figure__line" d={curvePath(points.slice(0, turn))} />
      {turn < points.length && (
        <path className="figure__line-to-come" d={curvePath(points.slice(turn - 1))} />
      )}
    </>
  )
}
