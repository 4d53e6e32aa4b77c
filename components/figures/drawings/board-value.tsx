import type { WordsOf } from '@/lib/content/schemas/figures'
import type { Panel } from '@/lib/figures/board-seat'
import { LineMark } from './line-mark'
import { FIGURE_MARK } from './stops'
import { TextBlockLines } from './svg-text'

interface ValueProps {
  panel: Panel
  words: WordsOf<'board-seat'>['value']
  upright: boolean
}

/** Value for the customer and value for the shareholder, linked by customer lifetime value. */
export function BoardValue({ panel, words, upright }: ValueProps) {
  const y = panel.y + (upright ? 52 : 76)
  const left = panel.x + 9
  const right = panel.x + panel.width - 9
  const middle = panel.x + panel.width / 2
  const below = y + 22
  const width = panel.width / 3 - 8
  return (
    <>
      <path className="figure__line" d={`M${left} ${y}H${right}`} />
      <circle className="figure__dot" cx={left} cy={y} r={9} />
      <LineMark x={middle} y={y} mark="step" size={FIGURE_MARK} />
      <LineMark x={right} y={y} mark="step" size={FIGURE_MARK} />
      <TextBlockLines x={panel.x} y={below} width={width} name={words.customer} />
      <TextBlockLines x={middle} y={below} width={width} anchor="middle" name={words.link} />
      <TextBlockLines
        x={panel.x + panel.width}
        y={below}
        width={width}
        anchor="end"
        name={words.shareholder}
      />
    </>
  )
}
