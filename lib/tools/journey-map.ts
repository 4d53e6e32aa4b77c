/** The texts of a stage besides its name and emotion, in this order; lists have one item per line. */
export const laneNames = [
  'steps',
  'touchpoints',
  'feelings',
  'pains',
  'opportunities',
  'mom',
  'backstage',
] as const

export type LaneName = (typeof laneNames)[number]

/** The kinds of moment: an ordinary step, a pain point, a moment of magic. */
export const moments = ['step', 'pain', 'magic'] as const

export type Moment = (typeof moments)[number]

export type Stage = Record<LaneName, string> & {
  name: string
  /** From −2 (upset) to 2 (delighted), in whole steps, each of which has a name. */
  emotion: number
  /** As chosen by the reader: see momentOf. */
  moment: Moment
}

export interface JourneyMap {
  title: string
  persona: string
  goal: string
  kind: 'as-is' | 'to-be'
  stages: Stage[]
}

export const MIN_STAGES = 3
export const MAX_STAGES = 9
export const MIN_EMOTION = -2
export const MAX_EMOTION = 2

/** Maximum length of a text of a map, in characters. */
export const MAX_TEXT_LENGTH = 600

export const emptyStage = (name: string): Stage => ({
  name,
  emotion: 0,
  moment: 'step',
  steps: '',
  touchpoints: '',
  feelings: '',
  pains: '',
  opportunities: '',
  mom: '',
  backstage: '',
})

/** The effective kind of moment. A moment of magic needs an emotion above 0. */
export const momentOf = ({ emotion, moment }: Stage): Moment =>
  moment === 'magic' && emotion <= 0 ? 'step' : moment

/** Clamps an emotion to the scale and rounds it to a whole step. */
export const emotionNear = (score: number): number =>
  Math.min(MAX_EMOTION, Math.max(MIN_EMOTION, Math.round(score)))

/** The items of a stage in a lane. The text on a moment of magic is only used for one. */
export const itemsOf = (stage: Stage, lane: LaneName): string[] =>
  lane === 'mom' && momentOf(stage) !== 'magic' ? [] : stage[lane].split('\n').filter((item) => item.trim())

export interface PeakAndEnd {
  /** Index of the stage with the lowest emotion, the first of equals; undefined if none is below neutral. */
  repairFirst: number | undefined
  /**
   * Indexes of the stages that are remembered most: the highest, the first of equals, and the last (peak–end rule). Empty
   * if all emotions are equal.
   */
  remembered: number[]
}

export function peakAndEnd(stages: readonly Stage[]): PeakAndEnd {
  const emotions = stages.map(({ emotion }) => emotion)
  const lowest = Math.min(...emotions)
  const peak = emotions.indexOf(Math.max(...emotions))
  return {
    repairFirst: lowest < 0 ? emotions.indexOf(lowest) : undefined,
    remembered: Math.max(...emotions) > lowest ? [...new Set([peak, stages.length - 1])] : [],
  }
}

export const withStage = (map: JourneyMap, at: number, change: Partial<Stage>): JourneyMap => ({
  ...map,
  stages: map.stages.map((stage, place) => (place === at ? { ...stage, ...change } : stage)),
})

/** The map with a stage added at the end; the same map when it is full. */
export const withMoreStages = (map: JourneyMap, name: string): JourneyMap =>
  map.stages.length < MAX_STAGES ? { ...map, stages: [...map.stages, emptyStage(name)] } : map

/** The map without a stage; the same map when it has the minimum. */
export const withoutStage = (map: JourneyMap, at: number): JourneyMap =>
  map.stages.length > MIN_STAGES ? { ...map, stages: map.stages.filter((_, place) => place !== at) } : map

/** The map with a stage moved by some places; the same map when it would move out of range. */
export function withStageMoved(map: JourneyMap, at: number, by: number): JourneyMap {
  const stage = map.stages[at]
  const to = at + by
  if (!stage || to < 0 || to >= map.stages.length) return map
  const others = map.stages.filter((_, place) => place !== at)
  return { ...map, stages: [...others.slice(0, to), stage, ...others.slice(to)] }
}
