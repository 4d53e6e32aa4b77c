import type { Rect } from '@/lib/figures/rect'
import { layoutText, type TextBlock } from '@/lib/figures/svg-text-layout'
import { TextBlockLines } from './svg-text'

/** Padding between the edge of a box and its text. */
const PADDING = 6

interface BoxProps extends TextBlock {
  at: Rect
  /** `missing`: a post that does not exist but should. `strong`: the post this drawing is about. */
  look?: 'missing' | 'strong'
}

/** A department or post, with its name in the middle. */
export function Box({ at, look, ...words }: BoxProps) {
  const width = at.width - 2 * PADDING
  const y = at.y + (at.height - layoutText(words, width).height) / 2
  return (
    <>
      <rect
        className={look ? `figure__box is-${look}` : 'figure__box'}
        x={at.x}
        y={at.y}
        width={at.width}
        height={at.height}
      />
      <TextBlockLines x={at.x + at.width / 2} y={y} width={width} anchor="middle" {...words} />
    </>
  )
}

/** Authority over profit and loss: a bar under the box, dashed where it is missing. */
export function AuthorityBar({ under, missing = false }: { under: Rect; missing?: boolean }) {
  const { x, y, width, height } = under
  if (missing) return <path className="figure__dashed" d={`M${x + 1} ${y + height + 7}H${x + width - 1}`} />
  return <rect className="figure__bar" x={x - 0.75} y={y + height} width={width + 1.5} height={7} />
}

/** A number that refers to a remark below the drawing. */
export function NumberMark({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <>
      <circle className="figure__step" cx={x} cy={y} r={10.5} />
      <text className="figure__name figure__middle" x={x} y={y + 5}>
        {number}
      </text>
    </>
  )
}
