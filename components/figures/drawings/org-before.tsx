import type { WordsOf } from '@/lib/content/schemas/figures'
import { uprightCurvePath } from '@/lib/figures/curve'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { type ChartBefore, chartBefore, facingCustomers } from '@/lib/figures/org-chart'
import { bottomOf, middleOf, rightOf } from '@/lib/figures/rect'
import { layoutText } from '@/lib/figures/svg-text-layout'
import { TextList } from '../as-text'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { Departments, NotchedLine, NotchKey } from './org-parts'
import { FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type BeforeWords = WordsOf<'org-before'>

/** The organisation at the time of the dinner: three departments meet the customer, none owns what the customer meets. */
export function OrgBefore({ words, size }: { words: BeforeWords; size: DrawingSize }) {
  const chart = chartBefore(size)
  const Customer = size === 'wide' ? CustomerBelow : CustomerBeside
  return (
    <Drawing of={words} size={size} height={size === 'wide' ? 302 : 500}>
      <path className="figure__link" d={chart.reporting} />
      <path className="figure__dashed" d={chart.missing} />
      <Departments chart={chart} words={words} open="experience" />
      <Customer chart={chart} words={words} />
    </Drawing>
  )
}

/** Maximum width of the name of a channel. */
const CHANNEL = 116

interface CustomerProps {
  chart: ChartBefore
  words: BeforeWords
}

function CustomerBelow({ chart, words }: CustomerProps) {
  const y = 252
  const open = chart.departments.experience
  return (
    <>
      <Text
        x={middleOf(open).x}
        y={bottomOf(open) + 20}
        lettering="remark"
        anchor="middle"
        lines={[words.noOwner]}
      />
      <NotchedLine y={y} />
      {facingCustomers.map((department) => {
        const { x } = middleOf(chart.departments[department])
        const top = bottomOf(chart.departments[department])
        const channel = { remark: words.channels[department] }
        const foot = top + 24 + layoutText(channel, CHANNEL).height
        return (
          <g key={department}>
            <path className="figure__link" d={`M${x} ${top}V${top + 12}M${x} ${foot}V${y}`} />
            <TextBlockLines x={x} y={top + 18} width={CHANNEL} anchor="middle" {...channel} />
            <LineMark x={x} y={y} mark="step" size={FIGURE_MARK} />
          </g>
        )
      })}
      <circle className="figure__dot" cx={9} cy={y} r={9} />
      <Text x={0} y={y + 32} lettering="name" lines={[words.customer]} />
      <Text x={620} y={y + 42} lettering="remark" anchor="middle" lines={[words.dropped]} />
    </>
  )
}

function CustomerBeside({ chart, words }: CustomerProps) {
  const x = 336
  const rowOf = (department: (typeof facingCustomers)[number]) => middleOf(chart.departments[department]).y
  const between = [(rowOf('marketing') + rowOf('sales')) / 2, (rowOf('sales') + rowOf('service')) / 2]
  const top = middleOf(chart.departments.finance).y
  const open = chart.departments.experience
  const points = [{ x, y: top }, ...between.map((y) => ({ x, y, notch: 8 })), { x, y: bottomOf(open) }]
  return (
    <>
      <Text x={rightOf(open) + 10} y={middleOf(open).y + 5} lettering="remark" lines={[words.noOwner]} />
      <path className="figure__line" d={uprightCurvePath(points)} />
      {facingCustomers.map((department) => {
        const y = rowOf(department)
        const left = rightOf(chart.departments[department])
        const channel = { remark: words.channels[department] }
        const { height } = layoutText(channel, CHANNEL)
        return (
          <g key={department}>
            <path className="figure__link" d={`M${left} ${y}h8M${left + 16 + CHANNEL} ${y}H${x}`} />
            <TextBlockLines x={left + 14} y={y - height / 2} width={CHANNEL} {...channel} />
            <LineMark x={x} y={y} mark="step" size={FIGURE_MARK} />
          </g>
        )
      })}
      <circle className="figure__dot" cx={x} cy={top} r={9} />
      <Text x={x - 16} y={top + 5} lettering="name" anchor="end" lines={[words.customer]} />
      <NotchKey y={490} text={words.dropped} />
    </>
  )
}

export function OrgBeforeAsText({ words }: { words: BeforeWords }) {
  return <TextList items={words.asText} />
}
