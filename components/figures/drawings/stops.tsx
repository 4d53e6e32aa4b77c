import { curvePath, uprightCurvePath } from '@/lib/figures/curve'
import { round } from '@/lib/figures/round'
import type { PlacedStop } from '@/lib/figures/stops'
import { LineMark } from './line-mark'
import { TextBlockLines } from './svg-text'

/** Size of the signs relative to those of the articles' small lines. */
export const FIGURE_MARK = 1.7
export const CUSTOMER_MARK = 2.25

interface StopsProps {
  stops: readonly PlacedStop[]
  upright: boolean
}

/** A line with stops and their texts. Where it is horizontal, a hairline connects each stop with its text. */
export function Stops({ stops, upright }: StopsProps) {
  return (
    <>
      {!upright && <path className="figure__hair" d={stops.map(stemOf).join('')} />}
      <path className="figure__line" d={upright ? uprightCurvePath(stops) : curvePath(stops)} />
      {stops.map((stop) => (
        <StopMark key={stop.y + stop.x} stop={stop} upright={upright} />
      ))}
      {stops.map(({ name, remark, words }) => (
        <TextBlockLines key={words.x + words.y} {...words} name={name} remark={remark} />
      ))}
    </>
  )
}

/** The customer’s dot is larger than a step, and an end stroke lies across its line. */
function StopMark({ stop: { x, y, mark }, upright }: { stop: PlacedStop; upright: boolean }) {
  if (mark === 'end' && upright)
    return <path className="figure__line" d={`M${round(x - 10)} ${round(y)}h20`} />
  return <LineMark x={x} y={y} mark={mark} size={mark === 'customer' ? CUSTOMER_MARK : FIGURE_MARK} />
}

const stemOf = ({ x, y, words }: PlacedStop) => `M${round(x)} ${round(y + 18)}V${round(words.y - 8)}`
