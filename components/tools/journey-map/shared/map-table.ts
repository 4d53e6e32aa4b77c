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
export interface Fill<Rendered> {
  name(stage: Stage, at: number): Rendered
  lane(stage: Stage, at: number, lane: LaneName): Rendered[]
  emotion(stage: Stage, at: number): Rendered[]
}

/**
 * A map as a table with a row for each stage, so that it is read stage by stage. In wide windows
 * map-table.css lays out the stages as columns. Some browsers drop the roles of tables whose `display` is changed:
 * in the browser they are set explicitly.
 */
export function mapTable<Rendered>(
  h: CreateElement<Rendered>,
  map: JourneyMap,
  messages: TableMessages,
  { chosen, fill }: { chosen?: number; fill?: Partial<Fill<Rendered>> } = {},
): Rendered {
  const drawings = stageDrawings(h, map.stages, chosen)
  const role = (name: string) => (fill ? name : undefined)
  const empty: ReadonlySet<string> = new Set(
    laneNames.filter((lane) => map.stages.every((stage) => itemsOf(stage, lane).length === 0)),
  )
  const classOf = (column: string) => (empty.has(column) ? 'is-empty' : undefined)
  return h(
    'table',
    { class: kindOf(map, fill), role: role('table') },
    h(
      'thead',
      { class: 'max-lg:sr-only print:not-sr-only', role: role('rowgroup') },
      h(
        'tr',
        { role: role('row') },
        h(
          'th',
          { role: role('columnheader'), scope: 'col' },
          h('span', { class: 'sr-only' }, messages.stageName),
        ),
        ...columns.map((column) =>
          column === 'curve'
            ? h('td', { class: 'map-curve', 'aria-hidden': 'true' }, ...ends(h, messages))
            : h(
                'th',
                { role: role('columnheader'), scope: 'col', class: classOf(column) },
                column === 'emotion' ? messages.emotion.name : messages.lanes[column].name,
              ),
        ),
      ),
    ),
    h(
      'tbody',
      { role: role('rowgroup') },
      ...map.stages.map((stage, at) =>
        h(
          'tr',
          { role: role('row'), class: at === chosen ? 'is-chosen' : undefined, 'data-stage': `${at}` },
          h(
            'th',
            { role: role('rowheader'), scope: 'row' },
            h('span', { class: 'map-table__number', 'aria-hidden': 'true' }, `${at + 1}`),
            fill?.name?.(stage, at) ?? h('span', { class: 'map-table__name' }, stage.name),
          ),
          ...columns.map((column) => {
            if (column === 'curve')
              return h('td', { class: 'map-curve', 'aria-hidden': 'true' }, ...(drawings[at] ?? []))
            const cell = { role: role('cell'), class: classOf(column), 'data-column': column }
            if (column === 'emotion')
              return h('td', cell, ...(fill?.emotion?.(stage, at) ?? emotionTexts(h, map, at, messages)))
            const label = { ...cell, 'data-name': messages.lanes[column].name }
            return h('td', label, ...(fill?.lane?.(stage, at, column) ?? items(h, stage, column)))
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
export function emotionTexts<Rendered>(
  h: CreateElement<Rendered>,
  map: JourneyMap,
  at: number,
  messages: TableMessages,
): Rendered[] {
  return [
    h('span', {}, formatEmotion(map.stages[at]?.emotion ?? 0, messages)),
    ...marksOf(map, at, messages).map((mark) => h('b', {}, mark)),
  ]
}

const items = <Rendered>(h: CreateElement<Rendered>, stage: Stage, lane: LaneName): Rendered[] =>
  itemsOf(stage, lane).map((item) => h('p', {}, item))

/** The labels of the highest and lowest emotion, beside the curve. */
const ends = <Rendered>(h: CreateElement<Rendered>, { emotion: { scale } }: TableMessages): Rendered[] => [
  h('span', { class: 'map-curve__most' }, scale.at(-1)),
  h('span', { class: 'map-curve__least' }, scale[0]),
]
