import type { WordsOf } from '@/lib/content/schemas/figures'
import { uprightCurvePath } from '@/lib/figures/curve'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import {
  behindTheScenes,
  type ChartWithCco,
  chartWithCco,
  type Department,
  facingCustomers,
} from '@/lib/figures/org-chart'
import { bottomOf, middleOf, rightOf } from '@/lib/figures/rect'
import { layoutText } from '@/lib/figures/svg-text-layout'
import { TextList } from '../as-text'
import { AuthorityBar, Box, NumberMark } from './box'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { Departments, NotchedLine, NotchKey } from './org-parts'
import { FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type AfterWords = WordsOf<'org-after'>

/** The new chart: a CCO and a team, and dashed the three things that were missing. */
export function OrgAfter({ words, size }: { words: AfterWords; size: DrawingSize }) {
  const chart = chartWithCco(size)
  const wide = size === 'wide'
  const Customer = wide ? CustomerBelow : CustomerBeside
  const gaps = placeGaps(words, size, wide ? 468 : 640)
  return (
    <Drawing of={words} size={size} height={gaps.bottom + 4}>
      <path className="figure__link" d={chart.reporting} />
      <path className="figure__dashed" d={chart.sponsorship} />
      <Box at={chart.board} name={words.board} look="missing" />
      <Box at={chart.cco} name={words.cco} />
      <AuthorityBar under={chart.departments.experience} missing />
      <Departments chart={chart} words={words} />
      <Customer chart={chart} words={words} />
      <NumberMark x={wide ? 260 : 270} y={middleOf(chart.board).y} number={2} />
      {gaps.items.map(({ x, y, gap, number, width }) => (
        <g key={number}>
          <NumberMark x={x + 12} y={y + 8} number={number} />
          <TextBlockLines x={x + 34} y={y} width={width} {...gap} />
        </g>
      ))}
    </Drawing>
  )
}

/** The remarks for the numbers: in three columns where there is room, otherwise stacked. */
function placeGaps({ gaps }: AfterWords, size: DrawingSize, top: number) {
  const column = size === 'wide' ? 325 : drawingWidth.narrow
  const width = column - 34 - (size === 'wide' ? 24 : 0)
  let y = top
  let bottom = top
  const items = gaps.map((gap, index) => {
    const item = { x: size === 'wide' ? index * column : 0, y, gap, width, number: index + 1 }
    bottom = Math.max(bottom, y + layoutText(gap, width).height)
    if (size === 'narrow') y = bottom + 20
    return item
  })
  return { items, bottom }
}

interface CustomerProps {
  chart: ChartWithCco
  words: AfterWords
}

function CustomerBelow({ chart, words }: CustomerProps) {
  const y = 388
  const across = bottomOf(chart.departments.experience) + 28
  const ticks = behindTheScenes.map((name) => `M${middleOf(chart.departments[name]).x} ${across}v-27`)
  const channels = facingCustomers.map(
    (name) => `M${middleOf(chart.departments[name]).x} ${y}v${across - 28 - y}`,
  )
  return (
    <>
      <path className="figure__dashed" d={`M60 ${across}H900${ticks.join('')}`} />
      <path className="figure__link" d={channels.join('')} />
      <NotchedLine y={y} />
      {facingCustomers.map((name) => (
        <LineMark key={name} x={middleOf(chart.departments[name]).x} y={y} mark="step" size={FIGURE_MARK} />
      ))}
      <circle className="figure__dot" cx={9} cy={y} r={9} />
      <Text x={0} y={y + 32} lettering="name" lines={[words.customer]} />
      <Text x={620} y={y + 42} lettering="remark" anchor="middle" lines={[words.dropped]} />
      <NumberMark x={949} y={bottomOf(chart.departments.experience) + 7} number={1} />
      <NumberMark x={270} y={across} number={3} />
    </>
  )
}

function CustomerBeside({ chart, words }: CustomerProps) {
  const x = 336
  const across = 246
  const rowOf = (name: Department) => middleOf(chart.departments[name]).y
  const between = [(rowOf('marketing') + rowOf('sales')) / 2, (rowOf('sales') + rowOf('service')) / 2]
  const ticks = behindTheScenes.map(
    (name) => `M${across} ${rowOf(name)}H${rightOf(chart.departments[name]) + 3}`,
  )
  const channels = facingCustomers.map((name) => `M${rightOf(chart.departments[name])} ${rowOf(name)}H${x}`)
  const points = [{ x, y: rowOf('finance') }, ...between.map((y) => ({ x, y, notch: 8 })), { x, y: 558 }]
  const experience = chart.departments.experience
  return (
    <>
      <path
        className="figure__dashed"
        d={`M${across} ${rowOf('finance')}V${rowOf('experience')}${ticks.join('')}`}
      />
      <path className="figure__link" d={channels.join('')} />
      <path className="figure__line" d={uprightCurvePath(points)} />
      {facingCustomers.map((name) => (
        <LineMark key={name} x={x} y={rowOf(name)} mark="step" size={FIGURE_MARK} />
      ))}
      <circle className="figure__dot" cx={x} cy={rowOf('finance')} r={9} />
      <Text x={x} y={rowOf('finance') - 18} lettering="name" anchor="end" lines={[words.customer]} />
      <NumberMark x={across} y={middleOf(chart.cco).y} number={3} />
      <NumberMark x={rightOf(experience)} y={bottomOf(experience) + 7} number={1} />
      <NotchKey y={608} text={words.dropped} />
    </>
  )
}

export function OrgAfterAsText({ words }: { words: AfterWords }) {
  return <TextList items={words.asText} />
}
