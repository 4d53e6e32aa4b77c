import type { WordsOf } from '@/lib/content/schemas/figures'
import { arrowHead } from '@/lib/figures/arrow'
import { type Conversation, functions, interaction } from '@/lib/figures/customer-interaction'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { round } from '@/lib/figures/round'
import { breakLines, letters } from '@/lib/figures/svg-text-layout'
import { TextList } from '../as-text'
import { Box } from './box'
import { Drawing } from './drawing'
import { LineMark } from './line-mark'
import { FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

type InteractionWords = WordsOf<'customer-interaction'>

/** The customer in the middle of one map; four functions talk with the customer through it, in both directions. */
export function CustomerInteraction({ words, size }: { words: InteractionWords; size: DrawingSize }) {
  const { centre, ring, height, conversations } = interaction(size)
  const all = functions.map((name) => ({ name, ...conversations[name] }))
  const title = breakLines(words.map, 'name', size === 'wide' ? 220 : 140)
  const below = size === 'wide' ? 240 : 160
  return (
    <Drawing of={words} size={size} height={height}>
      <circle className="figure__ring" cx={centre.x} cy={centre.y} r={ring} />
      <circle className="figure__dot" cx={centre.x} cy={centre.y} r={ring / 2} />
      <path className="figure__line" d={all.map(strokeOf).join('')} />
      {all.map(({ name, box, crossing }) => (
        <g key={name}>
          <LineMark {...crossing} mark="step" size={FIGURE_MARK} />
          <Box at={box} name={words.functions[name]} />
        </g>
      ))}
      <Text
        x={centre.x}
        y={centre.y - ring - 14 - (title.length - 1) * letters.name.leading}
        lettering="name"
        anchor="middle"
        lines={title}
      />
      <Text
        x={centre.x}
        y={centre.y + ring / 2 + 19}
        lettering="name"
        anchor="middle"
        lines={[words.customer]}
      />
      <TextBlockLines
        x={centre.x}
        y={centre.y + ring + 12}
        width={below}
        anchor="middle"
        remark={words.shared}
      />
      <TextBlockLines
        x={centre.x}
        y={size === 'wide' ? height - 14 : height - 36}
        width={size === 'wide' ? 600 : 330}
        anchor="middle"
        remark={words.limit}
      />
    </Drawing>
  )
}

const strokeOf = ({ from, to }: Conversation) =>
  `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}${arrowHead(from, to)}${arrowHead(to, from)}`

export function CustomerInteractionAsText({ words }: { words: InteractionWords }) {
  return <TextList items={words.asText} />
}
