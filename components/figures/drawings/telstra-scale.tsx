import type { WordsOf } from '@/lib/content/schemas/figures'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import { round } from '@/lib/figures/round'
import { type Stop, stopsAcross, stopsDown } from '@/lib/figures/stops'
import { widthOf } from '@/lib/figures/svg-text-layout'
import { type DotRow, dotRows, onePercentOf, telstraContacts } from '@/lib/figures/telstra-scale'
import { formatMessage } from '@/lib/i18n/format'
import { formatCompactNumber } from '@/lib/i18n/format-number'
import { TextList, TextTable } from '../as-text'
import { Drawing } from './drawing'
import { Stops } from './stops'
import { Text } from './svg-text'

type TelstraWords = WordsOf<'telstra-scale'>

/** Layout of the dots. The pitch is also the dash gap that the CSS of the figure draws them with. */
const grid = {
  wide: { perRow: 50, pitch: 19, row: 17, head: 46, gap: 36 },
  narrow: { perRow: 25, pitch: 14, row: 13, head: 62, gap: 34 },
}

/** Telstra’s contacts in a year as dots, and its five lessons as the line that leads on from them. */
export function TelstraScale({ words, size }: { words: TelstraWords; size: DrawingSize }) {
  const { perRow, row, head, gap } = grid[size]
  let top = 0
  const groups = telstraContacts.map(({ kind, count }) => {
    const rows = dotRows(count, perRow)
    const group = { kind, count, rows, top }
    top += head + rows.length * row + gap
    return group
  })
  const lessons = placeLessons(words, size, top + 24)
  return (
    <Drawing of={words} size={size} height={lessons.bottom + 6}>
      {groups.map((group) => (
        <Contacts key={group.kind} words={words} size={size} {...group} />
      ))}
      <Stops stops={lessons.stops} upright={size === 'narrow'} />
    </Drawing>
  )
}

function placeLessons({ lessons, goal }: TelstraWords, size: DrawingSize, top: number) {
  const levels = [0.4, 0.8, 1.4, 2, 2.8]
  const stops: Stop[] = [
    ...lessons.map(
      (name, index): Stop => ({ name: `${index + 1} ${name}`, level: levels[index] ?? 0, mark: 'step' }),
    ),
    { name: goal.name, remark: goal.remark, level: 4, mark: 'magic' },
  ]
  return size === 'wide'
    ? stopsAcross(stops, { left: 0, top, width: drawingWidth.wide, rise: 72 })
    : stopsDown(stops, { left: 8, top, sway: 52, right: drawingWidth.narrow })
}

interface ContactsProps {
  words: TelstraWords
  size: DrawingSize
  kind: keyof TelstraWords['contacts']
  count: number
  rows: readonly DotRow[]
  top: number
}

/** One kind of contact: its number, and a dot for every hundred thousand. */
function Contacts({ words, size, kind, count, rows, top }: ContactsProps) {
  const { pitch, row, head } = grid[size]
  const amount = formatCompactNumber(words.language, count)
  const share = formatMessage(words.share, {
    count: formatCompactNumber(words.language, onePercentOf(count)),
  })
  const beside = size === 'wide' ? widthOf(amount, 'amount') + 14 : 0
  const baseline = top + (size === 'wide' ? 24 : 44)
  return (
    <>
      <Text x={0} y={top + 24} lettering="amount" lines={[amount]} />
      <Text x={beside} y={baseline} lettering="name" lines={[words.contacts[kind]]} />
      <Text x={drawingWidth[size]} y={baseline} lettering="remark" anchor="end" lines={[share]} />
      <Dots rows={rows} pitch={pitch} row={row} top={top + head} />
    </>
  )
}

interface DotsProps {
  rows: readonly DotRow[]
  pitch: number
  row: number
  top: number
}

/** The dots are the dashes of one path: 193 circles would take more bytes than the article. */
function Dots({ rows, pitch, row, top }: DotsProps) {
  const first = pitch / 2
  const at = (index: number) => round(first + index * pitch)
  const stretch = (from: number, to: number, y: number) =>
    to < from ? '' : `M${at(from)} ${y}H${at(to) + 1}`
  const dots = rows.map(({ dots, notch = dots }, index) => {
    const y = top + index * row
    return stretch(0, notch - 1, y) + stretch(notch + 1, dots - 1, y)
  })
  const notches = rows.map(({ notch }, index) =>
    notch === undefined ? '' : `M${at(notch) - 6} ${top + index * row - 5}l6 11l6-11`,
  )
  return (
    <>
      <path className="figure__dots" strokeDasharray={`.01 ${pitch - 0.01}`} d={dots.join('')} />
      {notches.some(Boolean) && <path className="figure__line" d={notches.join('')} />}
    </>
  )
}

export function TelstraScaleAsText({ words }: { words: TelstraWords }) {
  const amountOf = (count: number) => formatCompactNumber(words.language, count)
  return (
    <>
      <TextTable
        columns={words.columns}
        rows={telstraContacts.map(({ kind, count }) => [
          words.contacts[kind],
          amountOf(count),
          amountOf(onePercentOf(count)),
        ])}
      />
      <TextList ordered items={words.lessons} />
      <p>
        {words.goal.name}: {words.goal.remark}
      </p>
    </>
  )
}
