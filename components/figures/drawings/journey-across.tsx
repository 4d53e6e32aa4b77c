import type { WordsOf } from '@/lib/content/schemas/figures'
import { curvePath } from '@/lib/figures/curve'
import { exampleJourney, levelOf } from '@/lib/figures/journey-map-layout'
import { round } from '@/lib/figures/round'
import { layoutText } from '@/lib/figures/svg-text-layout'
import { Drawing } from './drawing'
import { JourneyOnWall } from './journey-on-wall'
import { LineMark } from './line-mark'
import { FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type JourneyWords = WordsOf<'journey-map'>

/** The column of row names, and the columns of the stages. */
const NAMES = 132
const COLUMN = 138
const columnAt = (stage: number) => NAMES + stage * COLUMN

/** The row of the emotion curve: room above for the words of a moment of magic, and below for a notch. */
const CURVE = { above: 48, height: 118, below: 34 }

/** The map with its stages in columns, as it hangs on a wall. */
export function JourneyAcross({ words }: { words: JourneyWords }) {
  const { rows, stages } = words
  const above = placeRows(0, [
    { texts: stages.map(({ name }) => ({ name })) },
    { name: rows.step, texts: stages.map(({ step }) => ({ remark: step })) },
    { name: rows.touchpoint, texts: stages.map(({ touchpoint }) => ({ remark: touchpoint })) },
  ])
  const curveTop = above.bottom
  const below = placeRows(curveTop + CURVE.above + CURVE.height + CURVE.below, [
    { name: rows.pain, texts: stages.map(({ pain }) => ({ remark: pain })) },
    { name: rows.opportunity, texts: stages.map(({ opportunity }) => ({ remark: opportunity })) },
  ])
  const all = [...above.rows, ...below.rows]
  return (
    <Drawing of={words} size="wide" height={below.bottom + 212}>
      <path
        className="figure__hair"
        d={[...all.slice(1).map(({ y }) => y), curveTop, below.bottom].map((y) => `M0 ${y}H960`).join('')}
      />
      {all.map((row) => (
        <g key={row.y}>
          {row.name && <Text x={0} y={row.y + 24} lettering="remark" lines={[row.name]} />}
          {row.texts.map((text, stage) => (
            <TextBlockLines
              key={columnAt(stage)}
              x={columnAt(stage)}
              y={row.y + 13}
              width={COLUMN - 12}
              {...text}
            />
          ))}
        </g>
      ))}
      <EmotionCurve words={words} top={curveTop} />
      <JourneyOnWall words={words.scale} top={below.bottom + 44} metre={60} left={NAMES} />
    </Drawing>
  )
}

interface LaneRow {
  name?: string
  texts: readonly { name?: string; remark?: string }[]
}

/** Stacks rows, each as high as its longest text. */
function placeRows(top: number, rows: readonly LaneRow[]) {
  let y = top
  const placed = rows.map((row) => {
    const here = { ...row, y }
    y += Math.max(...row.texts.map((text) => layoutText(text, COLUMN - 12).height)) + 28
    return here
  })
  return { rows: placed, bottom: y }
}

function EmotionCurve({ words, top }: { words: JourneyWords; top: number }) {
  const points = exampleJourney.map(({ emotion, mark }, stage) => ({
    x: columnAt(stage) + 10,
    y: round(top + CURVE.above + CURVE.height * (1 - levelOf(emotion) / 4)),
    mark,
    ...(mark === 'notch' ? { notch: 11 } : {}),
  }))
  const last = points.at(-1)
  const path = last ? [...points, { x: 952, y: last.y + 14 }] : points
  const zero = top + CURVE.above + CURVE.height / 2
  return (
    <>
      <Text x={0} y={zero + 5} lettering="remark" lines={[words.rows.emotion]} />
      <path className="figure__hair" d={`M${NAMES} ${zero}H960`} />
      <path className="figure__line" d={curvePath(path)} />
      {points.map(({ x, y, mark }) => (
        <LineMark key={x} x={x} y={y} mark={mark} size={FIGURE_MARK} />
      ))}
      {points
        .filter(({ mark }) => mark === 'magic')
        .map(({ x, y }) => (
          <Text key={x} x={x - 12} y={y - 22} lettering="remark" lines={[words.rows.magic]} />
        ))}
    </>
  )
}
