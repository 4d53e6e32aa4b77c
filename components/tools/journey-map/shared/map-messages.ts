import type { ToolOf } from '@/lib/content/schemas/tools'
import type { en } from '@/lib/i18n/messages/en'
import { emotionNear, type JourneyMap, MIN_EMOTION, peakAndEnd } from '@/lib/tools/journey-map'

/** All that a map says, and the example it begins with. */
export type MapWords = (typeof en)['strings']['map'] &
  Pick<ToolOf<'journey-map'>, 'fields' | 'lanes' | 'emotion' | 'marks' | 'stages'> & {
    exampleMap: JourneyMap
    locale: string
  }

/** An emotion as a number with its sign: “+1”, “0”, “−2”. */
export function scoreOf(emotion: number): string {
  const score = emotionNear(emotion)
  return score > 0 ? `+${score}` : `${score}`.replace('-', '−')
}

/** An emotion as a number and a word: “−1, annoyed”. */
export const emotionInWords = (emotion: number, { emotion: { scale } }: Pick<MapWords, 'emotion'>): string =>
  `${scoreOf(emotion)}, ${scale[emotionNear(emotion) - MIN_EMOTION]}`

/** What the peak–end rule says of a stage. */
export function marksOf({ stages }: JourneyMap, at: number, { marks }: Pick<MapWords, 'marks'>): string[] {
  const { repairFirst, remembered } = peakAndEnd(stages)
  return [
    ...(at === repairFirst ? [marks.repairFirst] : []),
    ...(remembered.includes(at) ? [marks.remembered] : []),
  ]
}
