import {
  emotionNear,
  emptyStage,
  type JourneyMap,
  laneNames,
  MAX_STAGES,
  MAX_TEXT_LENGTH,
  MIN_STAGES,
  type Moment,
  moments,
  type Stage,
} from './journey-map'

/** Why a file cannot be read as a map. */
export type MapReadError = 'too-large' | 'no-json' | 'no-map' | 'stages'

const MAX_FILE_LENGTH = 200_000
const FORMAT = 'cco-journal-journey-map'

/** Serializes a map for files and storage. */
export const writeMap = (map: JourneyMap): string =>
  JSON.stringify({ format: FORMAT, version: 1, ...map }, null, 2)

/**
 * Parses a map. Only known fields are taken, as text of bounded length; an invalid file gives the
 * reason.
 */
export function readMap(text: string): JourneyMap | MapReadError {
  if (text.length > MAX_FILE_LENGTH) return 'too-large'
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return 'no-json'
  }
  if (!isRecord(read) || own(read, 'format') !== FORMAT || !Array.isArray(own(read, 'stages')))
    return 'no-map'
  const stages = own(read, 'stages') as unknown[]
  if (stages.length < MIN_STAGES || stages.length > MAX_STAGES || !stages.every(isRecord)) return 'stages'
  return {
    title: textIn(read, 'title'),
    persona: textIn(read, 'persona'),
    goal: textIn(read, 'goal'),
    kind: own(read, 'kind') === 'to-be' ? 'to-be' : 'as-is',
    stages: stages.map((stage) => stageOf(stage as Fields)),
  }
}

type Fields = Record<string, unknown>

function stageOf(read: Fields): Stage {
  const emotion = Number(own(read, 'emotion'))
  const stage = emptyStage(textIn(read, 'name'))
  for (const lane of laneNames) stage[lane] = textIn(read, lane)
  stage.emotion = Number.isFinite(emotion) ? emotionNear(emotion) : 0
  stage.moment = momentIn(read) ?? (stage.mom ? 'magic' : 'step')
  return stage
}

/** The kind of moment of a stage. Files of older versions have none. */
const momentIn = (read: Fields): Moment | undefined =>
  moments.find((moment) => moment === own(read, 'moment'))

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

function textIn(fields: Fields, name: string): string {
  const value = own(fields, name)
  return typeof value === 'string' ? value.slice(0, MAX_TEXT_LENGTH) : ''
}
