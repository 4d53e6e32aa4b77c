import type { en } from '@/lib/i18n/messages/en'
import { emotionNear, type JourneyMap, type LaneName, MIN_EMOTION, peakAndEnd } from '@/lib/tools/journey-map'

type StaticMessages = (typeof en)['strings']['map']

/**
 * Messages of a map and the example it starts with. The texts from the tool's content file are checked by its schema.
 */
export interface MapMessages extends StaticMessages {
  /** Names of the fields that describe the map as a whole. */
  fields: Record<'title' | 'persona' | 'goal' | 'kind' | 'asIs' | 'toBe', string>
  lanes: Record<LaneName, { name: string; hint: string }>
  /** `scale` holds a word for each emotion, from the lowest. */
  emotion: { name: string; scale: readonly string[] }
  /** Remarks on stages by the peak–end rule. */
  marks: { repairFirst: string; remembered: string }
  /** Names of the stages of an empty map. */
  stages: readonly string[]
  exampleMap: JourneyMap
  locale: string
}

/** An emotion as a number with its sign: “+1”, “0”, “−2”. */
export function scoreOf(emotion: number): string {
  const score = emotionNear(emotion)
  return score > 0 ? `+${score}` : `${score}`.replace('-', '−')
}

/** An emotion as a number and a word: “−1, annoyed”. */
export const formatEmotion = (
  emotion: number,
  { emotion: { scale } }: Pick<MapMessages, 'emotion'>,
): string => `${scoreOf(emotion)}, ${scale[emotionNear(emotion) - MIN_EMOTION]}`

/** The remarks on a stage by the peak–end rule. */
export function marksOf({ stages }: JourneyMap, at: number, { marks }: Pick<MapMessages, 'marks'>): string[] {
  const { repairFirst, remembered } = peakAndEnd(stages)
  return [
    ...(at === repairFirst ? [marks.repairFirst] : []),
    ...(remembered.includes(at) ? [marks.remembered] : []),
  ]
}
