import { curvePath, uprightCurvePath } from '@/lib/figures/curve'
import { round } from '@/lib/figures/round'
import type { PlacedStop } from '@/lib/figures/stops'
import { WordsBlock } from './lettering'
import { LineMark } from './line-mark'

/** How much larger the signs are than in the small lines. */
export const FIGURE_MARK = 1.7

interface StopsProps {
  stops: readonly PlacedStop[]
  upright: boolean
}

/** A line with its stops and their words. Lying, a hairline leads from each stop down to its words. */
export function Stops({ stops, upright }: StopsProps) {
  return (
    <>
      {!upright && <path className="hair" d={stops.map(stemOf).join('')} />}
      <path className="line" d={upright ? uprightCurvePath(stops) : curvePath(stops)} />
      {stops.map((stop) => (
        <LineMark key={stop.y + stop.x} x={stop.x} y={stop.y} mark={stop.mark} size={FIGURE_MARK} />
      ))}
      {stops.map(({ name, remark, words }) => (
        <WordsBlock key={words.x + words.y} {...words} name={name} remark={remark} />
      ))}
    </>
  )
}

const stemOf = ({ x, y, words }: PlacedStop) => `M${round(x)} ${round(y + 18)}V${round(words.y - 8)}`
