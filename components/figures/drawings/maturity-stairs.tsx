import type { WordsOf } from '@/lib/content/schemas/figures'
import { arrowHead } from '@/lib/figures/arrow'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { type Stairs, stairs } from '@/lib/figures/maturity-stairs'
import { layoutText } from '@/lib/figures/svg-text-layout'
import { TextList, TextTable } from '../as-text'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type StairsWords = WordsOf<'maturity-stairs'>

/** Four phases as a staircase; the shortcut that a system promises is crossed out. */
export function MaturityStairs({ words, size }: { words: StairsWords; size: DrawingSize }) {
  const drawn = stairs(size, words.phases.length)
  const names = [
    words.ground,
    ...words.phases.map(({ name, remark }, index) => ({ name: `${index + 1} ${name}`, remark })),
  ]
  const last = drawn.treads.at(-1)?.mark ?? { x: 0, y: 0 }
  return (
    <Drawing of={words} size={size} height={drawn.axes.corner.y + 24}>
      <Axes axes={drawn.axes} words={words} />
      <path className="figure__line" d={drawn.path} />
      <Shortcut words={words} size={size} />
      {drawn.treads.map(({ mark }, index) => (
        <LineMark key={mark.x} {...mark} mark={markOf(index, words.phases.length)} size={FIGURE_MARK} />
      ))}
      {drawn.treads.map((tread, index) => (
        <TextBlockLines key={tread.x} {...tread.words} {...names[index]} />
      ))}
      <TopRemark text={words.top} at={last} size={size} />
    </Drawing>
  )
}

/** The text above the last mark. */
function TopRemark({ text, at, size }: { text: string; at: { x: number; y: number }; size: DrawingSize }) {
  const wide = size === 'wide'
  const width = wide ? 190 : 170
  const y = at.y - 24 - layoutText({ remark: text }, width).height
  return (
    <TextBlockLines
      x={wide ? at.x : 350}
      y={y}
      width={width}
      anchor={wide ? 'middle' : 'end'}
      remark={text}
    />
  )
}

/** The ground floor has no mark: the product decides there, and no customer is in sight. */
const markOf = (index: number, last: number) => (index === 0 ? 'none' : index === last ? 'magic' : 'step')

function Axes({ axes: { corner, top, right }, words }: { axes: Stairs['axes']; words: StairsWords }) {
  const up = arrowHead(corner, { x: corner.x, y: top })
  const along = arrowHead(corner, { x: right - 1, y: corner.y })
  return (
    <>
      <path className="figure__link" d={`M${corner.x} ${top}V${corner.y}H${right - 1}${up}${along}`} />
      <Text x={0} y={top - 10} lettering="remark" lines={[words.value]} />
      <Text x={right} y={corner.y + 20} lettering="remark" anchor="end" lines={[words.effort]} />
    </>
  )
}

const shortcuts = {
  wide: {
    path: 'M92 364C110 226 214 134 392 122',
    cross: 'M400 114l16 16m0-16-16 16',
    x: 432,
    y: 114,
    width: 150,
  },
  narrow: {
    path: 'M36 410C34 290 40 210 84 154',
    cross: 'M84 136l14 14m0-14-14 14',
    x: 16,
    y: 74,
    width: 140,
  },
}

function Shortcut({ words: { shortcut }, size }: { words: StairsWords; size: DrawingSize }) {
  const { path, cross, x, y, width } = shortcuts[size]
  return (
    <>
      <path className="figure__dashed" d={path} />
      <path className="figure__line" d={cross} />
      <TextBlockLines x={x} y={y} width={width} {...shortcut} />
    </>
  )
}

export function MaturityStairsAsText({ words }: { words: StairsWords }) {
  const { ground, phases, shortcut, top, axes, columns } = words
  return (
    <>
      <TextTable
        columns={columns}
        rows={[
          ground,
          ...phases.map(({ name, remark }, index) => ({ name: `${index + 1} ${name}`, remark })),
        ].map(({ name, remark }) => [name, remark])}
      />
      <TextList items={[`${phases.at(-1)?.name}: ${top}`, `${shortcut.name}: ${shortcut.remark}`, axes]} />
    </>
  )
}
