import type { PointMark } from '@/lib/figures/article-line'

/** The sign at a point of a line, the same in all drawings. `size` 1 is that of the articles' small lines. */
export function LineMark({ x, y, mark, size }: { x: number; y: number; mark: PointMark; size: number }) {
  const at = { cx: round(x), cy: round(y) }
  switch (mark) {
    case 'step':
      return <circle className="figure__step" {...at} r={3 * size} />
    case 'magic':
      return (
        <>
          <circle className="figure__ring" {...at} r={7.5 * size} />
          <circle className="figure__dot" {...at} r={3.75 * size} />
        </>
      )
    case 'customer':
      return <circle className="figure__dot" {...at} r={4 * size} />
    case 'end':
      return <path className="figure__line" d={`M${at.cx} ${round(y - 6 * size)}v${12 * size}`} />
    case 'notch':
    case 'none':
      return null
  }
}

const round = (value: number) => Math.round(value * 10) / 10
