import type { WordsOf } from '@/lib/content/figures'
import { curvePath } from '@/lib/figures/curve'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { exampleJourney, levelOf } from '@/lib/figures/journey-map'
import { setWords } from '@/lib/figures/lettering'
import { round } from '@/lib/figures/round'
import { stopsDown } from '@/lib/figures/stops'
import { languageFile } from '@/lib/languages/language-file'
import { TextTable } from './as-text'
import { Drawing } from './drawing'
import { JourneyOnWall } from './journey-on-wall'
import { Text, WordsBlock } from './lettering'
import { LineMark } from './line-mark'
import { FIGURE_MARK, Stops } from './stops'

type JourneyWords = WordsOf<'journey-map'>

/** The parts of a customer journey map, on an example, and its size on a wall. */
export function JourneyMap({ words, size }: { words: JourneyWords; size: DrawingSize }) {
  return size === 'wide' ? <MapAcross words={words} /> : <MapDown words={words} />
}

/** The column of row names, and the columns of the stages. */
const NAMES = 132
const COLUMN = 138
const columnAt = (stage: number) => NAMES + stage * COLUMN

/** The row of the emotion curve: room above for the words of a moment of magic, and below for a notch. */
const CURVE = { above: 48, height: 118, below: 34 }

function MapAcross({ words }: { words: JourneyWords }) {
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
      <path className="hair" d={[...all.slice(1).map(({ y }) => y), curveTop, below.bottom].map((y) => `M0 ${y}H960`).join('')} />
      {all.map((row) => (
        <g key={row.y}>
          {row.name && <Text x={0} y={row.y + 24} lettering="remark" lines={[row.name]} />}
          {row.texts.map((text, stage) => (
            <WordsBlock key={columnAt(stage)} x={columnAt(stage)} y={row.y + 13} width={COLUMN - 12} {...text} />
          ))}
        </g>
      ))}
      <EmotionCurve words={words} top={curveTop} />
      <JourneyOnWall words={words.scale} top={below.bottom + 44} metre={60} left={NAMES} />
    </Drawing>
  )
}

interface Row {
  name?: string
  texts: readonly { name?: string; remark?: string }[]
}

/** Rows below each other, each as high as its longest text. */
function placeRows(top: number, rows: readonly Row[]) {
  let y = top
  const placed = rows.map((row) => {
    const here = { ...row, y }
    y += Math.max(...row.texts.map((text) => setWords(text, COLUMN - 12).height)) + 28
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
      <path className="hair" d={`M${NAMES} ${zero}H960`} />
      <path className="line" d={curvePath(path)} />
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

function MapDown({ words }: { words: JourneyWords }) {
  const { rows, stages } = words
  const { stops, bottom } = stopsDown(
    stages.map((stage, index) => {
      const { emotion = 0, mark = 'step' } = exampleJourney[index] ?? {}
      const remark = [stage.step, `${rows.touchpoint}: ${stage.touchpoint}`, ...momentsOf(stage, index, rows)]
      return { name: stage.name, remark, level: levelOf(emotion), mark }
    }),
    { left: 28, top: 20, sway: 72, right: 350 },
  )
  return (
    <Drawing of={words} size="narrow" height={bottom + 150}>
      <Stops stops={stops} upright />
      <JourneyOnWall words={words.scale} top={Math.round(bottom) + 44} metre={27} left={44} />
    </Drawing>
  )
}

export function JourneyMapAsText({ words }: { words: JourneyWords }) {
  const { rows, stages, scale } = words
  const sign = new Intl.NumberFormat(languageFile(words.language).locale, { signDisplay: 'exceptZero' })
  return (
    <>
      <TextTable
        columns={words.columns}
        rows={stages.map((stage, index) => {
          const { emotion = 0 } = exampleJourney[index] ?? {}
          const moments = momentsOf(stage, index, rows)
          return [
            stage.name,
            `${stage.step} (${stage.touchpoint})`,
            sign.format(emotion).replace('-', '−'),
            moments.length > 0 ? moments.join('; ') : '–',
          ]
        })}
      />
      <p>
        {scale.name}: {scale.width} × {scale.height}; {scale.person}
      </p>
    </>
  )
}

/** What stands out at a stage: a moment of magic, a pain point, an opportunity. */
function momentsOf({ pain, opportunity }: JourneyWords['stages'][number], index: number, rows: JourneyWords['rows']) {
  return [
    ...(exampleJourney[index]?.mark === 'magic' ? [rows.magic] : []),
    ...(pain ? [`${rows.pain}: ${pain}`] : []),
    ...(opportunity ? [`${rows.opportunity}: ${opportunity}`] : []),
  ]
}
