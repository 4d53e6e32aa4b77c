import type { WordsOf } from '@/lib/content/schemas/figures'
import { arrowHead } from '@/lib/figures/arrow'
import { LineMark } from './line-mark'
import { CUSTOMER_MARK, FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type RoadmapWords = WordsOf<'cco-roadmap'>

interface PartProps<Texts> {
  words: Texts
  y: number
}

/** The three stops of the loop and of the purposes share their places. */
const thirds = [250, 510, 770]

/** The loop that every phase runs, horizontal. */
export function LoopAcross({ words, y }: PartProps<RoadmapWords['loop']>) {
  const [first = 0, , last = 0] = thirds
  const back = arrowHead({ x: last, y: y + 40 }, { x: 500, y: y + 40 })
  return (
    <>
      <path className="figure__hair" d={`M0 ${y - 34}H960`} />
      <TextBlockLines x={0} y={y - 6} width={170} name={words.name} />
      <path
        className="figure__line"
        d={`M${first} ${y}H${last}a20 20 0 0 1 0 40H${first}a20 20 0 0 1 0-40z${back}`}
      />
      {words.steps.map((step, index) => (
        <g key={step}>
          <LineMark x={thirds[index] ?? 0} y={y} mark="step" size={FIGURE_MARK} />
          <TextBlockLines x={thirds[index] ?? 0} y={y + 56} width={220} anchor="middle" remark={step} />
        </g>
      ))}
    </>
  )
}

/** What the roadmap is for, in a row. */
export function PurposesAcross({ words, y }: PartProps<RoadmapWords['purposes']>) {
  return (
    <>
      <path className="figure__hair" d={`M0 ${y - 38}H960`} />
      <Text x={0} y={y + 5} lettering="name" lines={[words.name]} />
      {[words.customers, words.company, words.cco].map((purpose, index) => {
        const x = (thirds[index] ?? 0) - 60
        return <Purpose key={purpose} text={purpose} x={x} y={y} first={index === 0} />
      })}
    </>
  )
}

/** A purpose with its sign: only the customer has the customer’s. */
function Purpose({ text, x, y, first }: { text: string; x: number; y: number; first: boolean }) {
  return (
    <>
      <LineMark x={x} y={y} mark={first ? 'customer' : 'step'} size={first ? CUSTOMER_MARK : FIGURE_MARK} />
      <Text x={x + 18} y={y + 5} lettering="name" lines={[text]} />
    </>
  )
}

/** The same loop, vertical. */
export function LoopDown({ words, y }: PartProps<RoadmapWords['loop']>) {
  const rows = words.steps.map((step, index) => ({ step, y: y + 52 + index * 56 }))
  const [first, , last] = rows.map((row) => row.y)
  const back = arrowHead({ x: 12, y: last ?? 0 }, { x: 12, y: y + 104 })
  return (
    <>
      <path className="figure__hair" d={`M0 ${y - 28}H350`} />
      <Text x={0} y={y + 6} lettering="name" lines={[words.name]} />
      <path
        className="figure__line"
        d={`M46 ${first}V${last}a17 17 0 0 1-34 0V${first}a17 17 0 0 1 34 0z${back}`}
      />
      {rows.map(({ step, y }) => (
        <g key={step}>
          <LineMark x={46} y={y} mark="step" size={FIGURE_MARK} />
          <TextBlockLines x={74} y={y - 14} width={270} remark={step} />
        </g>
      ))}
    </>
  )
}

/** The same, as a list. */
export function PurposesDown({ words, y }: PartProps<RoadmapWords['purposes']>) {
  return (
    <>
      <path className="figure__hair" d={`M0 ${y - 24}H350`} />
      <Text x={0} y={y + 6} lettering="name" lines={[words.name]} />
      {[words.customers, words.company, words.cco].map((purpose, index) => (
        <Purpose key={purpose} text={purpose} x={10} y={y + 34 + index * 28} first={index === 0} />
      ))}
    </>
  )
}
