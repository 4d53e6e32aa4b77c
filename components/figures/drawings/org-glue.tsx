import type { WordsOf } from '@/lib/content/schemas/figures'
import { curvePath } from '@/lib/figures/curve'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { type ChartWithCco, chartWithCco, departments } from '@/lib/figures/org-chart'
import { bottomOf, middleOf, rightOf } from '@/lib/figures/rect'
import { TextList } from '../as-text'
import { AuthorityBar, Box } from './box'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { Departments } from './org-parts'
import { FIGURE_MARK } from './stops'
import { TextBlockLines } from './svg-text'

type GlueWords = WordsOf<'org-glue'>

/** The same chart with what was missing drawn in: board, authority, and the team across all departments. */
export function OrgGlue({ words, size }: { words: GlueWords; size: DrawingSize }) {
  const chart = chartWithCco(size)
  const Team = size === 'wide' ? TeamBelow : TeamBeside
  return (
    <Drawing of={words} size={size} height={size === 'wide' ? 516 : 696}>
      <path className="figure__link" d={chart.reporting + chart.sponsorship} />
      <Box at={chart.board} name={words.board} />
      <Box at={chart.cco} name={words.cco} />
      <AuthorityBar under={chart.cco} />
      <AuthorityBar under={chart.departments.experience} />
      <Team chart={chart} words={words} />
      <Departments chart={chart} words={words} />
    </Drawing>
  )
}

interface TeamProps {
  chart: ChartWithCco
  words: GlueWords
}

function TeamBelow({ chart, words }: TeamProps) {
  const across = bottomOf(chart.departments.experience) + 28
  const nodes = departments.map((name) => middleOf(chart.departments[name]).x)
  const ring = { x: 900, y: 420 }
  const customer = { x: 9, y: 458 }
  return (
    <>
      <path className="figure__link" d={nodes.map((x) => `M${x} ${across}v-28`).join('')} />
      <path className="figure__line" d={`M60 ${across}H900V${ring.y}`} />
      {nodes.map((x) => (
        <circle key={x} className="figure__node" cx={x} cy={across} r={4} />
      ))}
      <TextBlockLines x={54} y={across + 16} width={620} {...words.team} />
      <path className="figure__line" d={curvePath([customer, { x: 460, y: 450 }, ring])} />
      <circle className="figure__dot" cx={customer.x} cy={customer.y} r={9} />
      <LineMark {...ring} mark="magic" size={FIGURE_MARK} />
      <TextBlockLines x={0} y={customer.y + 20} width={420} {...words.customer} />
      <TextBlockLines x={960} y={ring.y + 24} width={300} anchor="end" {...words.experience} />
    </>
  )
}

function TeamBeside({ chart, words }: TeamProps) {
  const across = 212
  const rows = departments.map((name) => ({
    y: middleOf(chart.departments[name]).y,
    x: rightOf(chart.departments[name]),
  }))
  const ring = { x: across, y: 596 }
  const customer = { x: 9, y: 622 }
  return (
    <>
      <path className="figure__link" d={rows.map(({ x, y }) => `M${x} ${y}H${across}`).join('')} />
      <path className="figure__line" d={`M${across} ${rows[0]?.y}V${ring.y}`} />
      {rows.map(({ y }) => (
        <circle key={y} className="figure__node" cx={across} cy={y} r={4} />
      ))}
      <TextBlockLines x={across + 14} y={130} width={124} {...words.team} />
      <path className="figure__line" d={curvePath([customer, ring])} />
      <circle className="figure__dot" cx={customer.x} cy={customer.y} r={9} />
      <LineMark {...ring} mark="magic" size={FIGURE_MARK} />
      <TextBlockLines x={0} y={customer.y + 18} width={340} {...words.customer} />
      <TextBlockLines x={across + 22} y={ring.y - 6} width={116} {...words.experience} />
    </>
  )
}

export function OrgGlueAsText({ words }: { words: GlueWords }) {
  return <TextList items={words.asText} />
}
