import { round } from '@/lib/figures/round'
import { type Lettering, layoutText, letters, type TextBlock } from '@/lib/figures/svg-text-layout'

export type Anchor = 'start' | 'middle' | 'end'

interface TextProps {
  x: number
  /** The baseline of the first line. */
  y: number
  lettering: Lettering
  anchor?: Anchor
  lines: readonly string[]
}

const letteringClass: Record<Lettering, string> = {
  amount: 'figure__amount',
  name: 'figure__name',
  remark: 'figure__remark',
}

/** Lines of text in a drawing, broken by the caller. */
export function Text({ x, y, lettering, anchor = 'start', lines }: TextProps) {
  const [first, ...others] = lines
  return (
    <text
      className={
        anchor === 'start' ? letteringClass[lettering] : `${letteringClass[lettering]} figure__${anchor}`
      }
      x={round(x)}
      y={round(y)}
    >
      {first}
      {others.map((line) => (
        <tspan key={line} x={round(x)} dy={letters[lettering].leading}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface TextBlockLinesProps extends TextBlock {
  x: number
  /** The top of the block. */
  y: number
  width: number
  anchor?: Anchor
}

/** A name with its remark below, broken to a width. */
export function TextBlockLines({ x, y, width, anchor, ...words }: TextBlockLinesProps) {
  return layoutText(words, width).blocks.map(({ lettering, top, lines }) => (
    <Text key={lettering} x={x} y={y + top} lettering={lettering} anchor={anchor} lines={lines} />
  ))
}
