import type { WordsOf } from '@/lib/content/schemas/figures'
import { curvePath } from '@/lib/figures/curve'
import { exampleJourney, levelOf, onTheWall } from '@/lib/figures/journey-map-layout'
import { person } from '@/lib/figures/person'
import { round } from '@/lib/figures/round'
import { Text } from './svg-text'

interface OnWallProps {
  words: WordsOf<'journey-map'>['scale']
  top: number
  /** Units of the drawing per metre. */
  metre: number
  left: number
}

/** The map on a wall, to scale, with a person beside it. */
export function JourneyOnWall({ words, top, metre, left }: OnWallProps) {
  const width = onTheWall.width * metre
  const height = onTheWall.height * metre
  const wall = top + 18
  const floor = wall + height
  const { head, body } = person(left - metre * 0.8, floor, onTheWall.person * metre)
  const points = exampleJourney.map(({ emotion }, index) => ({
    x: left + width * (0.06 + index * 0.176),
    y: wall + height * (0.8 - levelOf(emotion) * 0.15),
  }))
  return (
    <>
      <Text x={0} y={top - 8} lettering="name" lines={[words.name]} />
      <rect className="figure__box" x={left} y={wall} width={width} height={height} />
      <path className="figure__line" d={curvePath(points)} />
      <path className="figure__line" d={body} />
      <circle className="figure__dot" {...head} />
      <path className="figure__hair" d={`M0 ${floor}H${round(left + width)}`} />
      <Text x={0} y={floor + 22} lettering="remark" lines={[words.person]} />
      <Text
        x={left + width}
        y={floor + 22}
        lettering="remark"
        anchor="end"
        lines={[`${words.width} × ${words.height}`]}
      />
    </>
  )
}
