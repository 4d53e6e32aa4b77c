import type { CreateElement } from '@/components/shared/h'
import { itemsOf, type JourneyMap, type LaneName, laneNames, type Stage } from '@/lib/tools/journey-map'
import { formatEmotion, type MapMessages, marksOf } from './map-messages'
import { stageDrawings } from './stage-drawing'

/** The columns of the table, which CSS shows as rows in wide windows. The curve draws the emotions. */
const columns = [
  ...laneNames.slice(0, 3),
  'curve',
  'emotion',
  ...laneNames.slice(3),
] as const satisfies readonly (LaneName | 'curve' | 'emotion')[]

type TableMessages = Pick<MapMessages, 'lanes' | 'emotion' | 'marks' | 'stageName'>

/** Renderers of cells that replace the plain text, where the map is edited in its table. */
export interface Fill<Made> {
  name(stage: Stage, at: number): Made
  lane(stage: Stage, at: number, lane: LaneName): Made[]
  emotion(stage: Stage, at: number): Made[]
}

/**
 * A map as a table with a row for each stage, so that it is read stage by stage. In wide windows
 * map-table.css lays out the stages as columns. Some browsers drop the roles of tables whose `display` is changed:
 * in the browser they are set explicitly.
 */
export function mapTable<Made>(
  make: CreateElement<Made>,
  map: JourneyMap,
  words: TableMessages,
  { chosen, fill }: { chosen?: number; fill?: Partial<Fill<Made>> } = {},
): Made {
  const drawings = stageDrawings(make, map.stages, chosen)
  const role = (name: string) => (fill ? name : undefined)
  const empty: ReadonlySet<string> = new Set(
    laneNames.filter((lane) => map.stages.every((stage) => itemsOf(stage, lane).length === 0)),
  )
  const classOf = (column: string) => (empty.has(column) ? 'is-empty' : undefined)
  return make(
    'table',
    { class: kindOf(map, fill), role: role('table') },
    make(
      'thead',
      { class: 'max-lg:sr-only print:not-sr-only', role: role('rowgroup') },
      make(
        'tr',
        { role: role('row') },
        make(
          'th',
          { role: role('columnheader'), scope: 'col' },
          make('span', { class: 'sr-only' }, words.stageName),
        ),
        ...columns.map((column) =>
          column === 'curve'
            ? make('td', { class: 'map-curve', 'aria-hidden': 'true' }, ...ends(make, words))
            : make(
                'th',
                { role: role('columnheader'), scope: 'col', class: classOf(column) },
                column === 'emotion' ? words.emotion.name : words.lanes[column].name,
              ),
        ),
      ),
    ),
    make(
      'tbody',
      { role: role('rowgroup') },
      ...map.stages.map((stage, at) =>
        make(
          'tr',
          { role: role('row'), class: at === chosen ? 'is-chosen' : undefined, 'data-stage': `${at}` },
          make(
            'th',
            { role: role('rowheader'), scope: 'row' },
            make('span', { class: 'map-table__number', 'aria-hidden': 'true' }, `${at + 1}`),
            fill?.name?.(stage, at) ?? make('span', { class: 'map-table__name' }, stage.name),
          ),
          ...columns.map((column) => {
            if (column === 'curve')
              return make('td', { class: 'map-curve', 'aria-hidden': 'true' }, ...(drawings[at] ?? []))
            const cell = { role: role('cell'), class: classOf(column), 'data-column': column }
            if (column === 'emotion')
              return make('td', cell, ...(fill?.emotion?.(stage, at) ?? emotionTexts(make, map, at, words)))
            const label = { ...cell, 'data-name': words.lanes[column].name }
            return make('td', label, ...(fill?.lane?.(stage, at, column) ?? items(make, stage, column)))
          }),
        ),
      ),
    ),
  )
}

/** With more stages than this, columns are narrow. */
const ROOMY = 7

const kindOf = ({ stages }: JourneyMap, fill: Partial<Fill<unknown>> | undefined): string =>
  `map-table${fill?.lane ? ' has-fields' : ''}${stages.length > ROOMY ? ' is-crowded' : ''}`

/** The emotion of a stage in words, and its remarks by the peak–end rule. */
export function emotionTexts<Made>(
  make: CreateElement<Made>,
  map: JourneyMap,
  at: number,
  words: TableMessages,
): Made[] {
  return [
    make('span', {}, formatEmotion(map.stages[at]?.emotion ?? 0, words)),
    ...marksOf(map, at, words).map((mark) => make('b', {}, mark)),
  ]
}

const items = <Made>(make: CreateElement<Made>, stage: Stage, lane: LaneName): Made[] =>
  itemsOf(stage, lane).map((item) => make('p', {}, item))

/** The labels of the highest and lowest emotion, beside the curve. */
const ends = <Made>(make: CreateElement<Made>, { emotion: { scale } }: TableMessages): Made[] => [
  make('span', { class: 'map-curve__most' }, scale.at(-1)),
  make('span', { class: 'map-curve__least' }, scale[0]),
]
