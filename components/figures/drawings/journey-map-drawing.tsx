import type { WordsOf } from '@/lib/content/schemas/figures'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { exampleJourney, levelOf } from '@/lib/figures/journey-map-layout'
import { stopsDown } from '@/lib/figures/stops'
import { messages } from '@/lib/i18n/messages'
import { TextTable } from '../as-text'
import { Drawing } from './drawing'
import { JourneyAcross } from './journey-across'
import { JourneyOnWall } from './journey-on-wall'
import { Stops } from './stops'

type JourneyWords = WordsOf<'journey-map'>

/** The parts of a customer journey map, on an example, and its size on a wall. */
export function JourneyMap({ words, size }: { words: JourneyWords; size: DrawingSize }) {
  return size === 'wide' ? <JourneyAcross words={words} /> : <JourneyDown words={words} />
}

function JourneyDown({ words }: { words: JourneyWords }) {
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
  const sign = new Intl.NumberFormat(messages(words.language).locale, { signDisplay: 'exceptZero' })
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
            moments.length > 0 ? moments.join('. ') : '–',
          ]
        })}
      />
      <p>
        {scale.name}: {scale.width} × {scale.height}; {scale.person}
      </p>
    </>
  )
}

/** The annotation of a stage: a moment of magic, a pain point or an opportunity. */
function momentsOf(
  { pain, opportunity }: JourneyWords['stages'][number],
  index: number,
  rows: JourneyWords['rows'],
) {
  return [
    ...(exampleJourney[index]?.mark === 'magic' ? [rows.magic] : []),
    ...(pain ? [`${rows.pain}: ${pain}`] : []),
    ...(opportunity ? [`${rows.opportunity}: ${opportunity}`] : []),
  ]
}
