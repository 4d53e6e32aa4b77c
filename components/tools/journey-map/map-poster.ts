import { hasMagic, type JourneyMap, LEAST_EMOTION, laneNames, peakAndEnd } from '@/lib/tools/journey'
import { element } from '../../site/element'
import { mapCurve } from './map-curve'
import type { MapWords } from './map-words'

/** The emotion of a stage as a number and a word: “−1, annoyed”. */
export const emotionInWords = (emotion: number, { emotion: { scale } }: MapWords): string =>
  `${emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−')}, ${scale[emotion - LEAST_EMOTION]}`

/** What the peak–end rule says of a stage. */
export function marksOf({ stages }: JourneyMap, at: number, { marks }: MapWords): string[] {
  const { repairFirst, remembered } = peakAndEnd(stages)
  return [
    ...(at === repairFirst ? [marks.repairFirst] : []),
    ...(remembered.includes(at) ? [marks.remembered] : []),
  ]
}

/** A map to be printed: as map-view.tsx shows the example, without what is empty. `width` is that of its drawing. */
export function mapPoster(map: JourneyMap, words: MapWords, width: number): HTMLElement {
  const fact = (name: string, value: string) =>
    value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : undefined
  return element(
    'div',
    { class: 'map' },
    element('h2', { class: 'map-title' }, map.title),
    element(
      'dl',
      { class: 'map-facts' },
      fact(words.fields.persona, map.persona),
      fact(words.fields.goal, map.goal),
      fact(words.fields.kind, map.kind === 'as-is' ? words.fields.asIs : words.fields.toBe),
    ),
    mapCurve(map.stages, width),
    element(
      'ol',
      { class: 'map-stages' },
      ...map.stages.map((stage, at) =>
        element(
          'li',
          { class: 'map-stage' },
          element('h3', {}, stage.name),
          element(
            'p',
            { class: 'map-emotion' },
            emotionInWords(stage.emotion, words),
            ...marksOf(map, at, words).map((mark) => element('b', {}, mark)),
          ),
          element(
            'dl',
            {},
            ...laneNames
              .filter((lane) => (lane === 'mom' ? hasMagic(stage) : stage[lane].trim()))
              .map((lane) =>
                element(
                  'div',
                  { 'data-lane': lane, class: lane === 'mom' ? 'magic' : undefined },
                  element('dt', {}, words.lanes[lane].name),
                  ...stage[lane].split('\n').map((line) => element('dd', {}, line)),
                ),
              ),
          ),
        ),
      ),
    ),
  )
}
