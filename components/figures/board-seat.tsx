import type { WordsOf } from '@/lib/content/figures'
import { boardMembers, boxesAcross, boxesDown, type Panel, panels, tierOneUnits } from '@/lib/figures/board-seat'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { bottomOf, middleOf, type Rect, rightOf } from '@/lib/figures/org-chart'
import { round } from '@/lib/figures/round'
import { TextList } from './as-text'
import { BoardValue } from './board-value'
import { Box } from './box'
import { Drawing } from './drawing'
import { Text, WordsBlock } from './lettering'
import { LineMark } from './line-mark'
import { CUSTOMER_MARK, FIGURE_MARK } from './stops'

type SeatWords = WordsOf<'board-seat'>

/** Two places for a CCO in a bank, beside the situation that Verhoef found, and the value that both serve. */
export function BoardSeat({ words, size }: { words: SeatWords; size: DrawingSize }) {
  const { scattered, seat, tier, value, height } = panels(size)
  const upright = size === 'narrow'
  const members = boardMembers.map((member) => words.members[member])
  return (
    <Drawing of={words} size={size} height={height}>
      <Heading panel={scattered} text={words.scattered.name} />
      <Scattered panel={scattered} members={members} words={words} upright={upright} />
      <Heading panel={seat} text={words.seat.name} />
      <Posts panel={seat} top={30} names={members} words={words} remark={words.seat.remark} upright={upright} preferred />
      <Heading panel={tier} text={words.tier.name} />
      <Layers panel={tier} words={words} upright={upright} />
      <Heading panel={value} text={words.value.name} />
      <BoardValue panel={value} words={words.value} upright={upright} />
    </Drawing>
  )
}

const Heading = ({ panel, text }: { panel: Panel; text: string }) => (
  <Text x={panel.x} y={panel.y + 13} lettering="name" lines={[text]} />
)

interface PartProps {
  panel: Panel
  words: SeatWords
  upright: boolean
}

const BOX_HEIGHT = 44
const UPRIGHT_BOX = { width: 150, height: 34 }

function placeBoxes(count: number, panel: Panel, top: number, upright: boolean): Rect[] {
  const y = panel.y + top
  return upright
    ? boxesDown(count, { x: panel.x, y, ...UPRIGHT_BOX })
    : boxesAcross(count, panel, y, BOX_HEIGHT)
}

/** Five boxes beside each other are narrow, so they speak in the size of remarks. */
const Post = ({ at, name, upright }: { at: Rect; name: string; upright: boolean }) => (
  <Box at={at} {...(upright ? { name } : { remark: name })} />
)

/** Every board member has a piece of the customer, so nobody has the customer. */
function Scattered({ panel, members, words, upright }: PartProps & { members: readonly string[] }) {
  const boxes = placeBoxes(members.length, panel, 30, upright)
  const customer = upright
    ? { x: 246, y: panel.y + 30 + 83 }
    : { x: panel.x + panel.width / 2, y: panel.y + 190 }
  const threads = boxes.map((box) => {
    const from = middleOf(box)
    if (upright) return `M${rightOf(box) + 4} ${from.y}C200 ${from.y} 200 ${customer.y} ${customer.x - 16} ${customer.y}`
    const turn = bottomOf(box) + 56
    return `M${round(from.x)} ${bottomOf(box) + 4}C${round(from.x)} ${turn} ${customer.x} ${turn} ${customer.x} ${customer.y - 16}`
  })
  return (
    <>
      {boxes.map((box, index) => (
        <Post key={box.x + box.y} at={box} name={members[index] ?? ''} upright={upright} />
      ))}
      <path className="dashed" d={threads.join('')} />
      <circle className="dot" cx={customer.x} cy={customer.y} r={9} />
      {upright ? (
        <>
          <Text x={customer.x + 16} y={customer.y + 5} lettering="name" lines={[words.customer]} />
          <WordsBlock x={panel.x} y={panel.y + 214} width={panel.width} remark={words.scattered.remark} />
        </>
      ) : (
        <WordsBlock
          x={customer.x + 20}
          y={customer.y - 7}
          width={panel.width / 2 - 20}
          name={words.customer}
          remark={words.scattered.remark}
        />
      )}
    </>
  )
}

interface PostsProps extends PartProps {
  /** From the top of the panel to the boxes. */
  top: number
  names: readonly string[]
  remark: string
  /** A seat on the board: the customer gets a ring. */
  preferred?: boolean
}

/** A row of posts of which the last is the CCO’s, with a line to the customer. */
function Posts({ panel, top, names, words, remark, upright, preferred = false }: PostsProps) {
  const boxes = placeBoxes(names.length + 1, panel, top, upright)
  const seat = boxes[names.length] ?? { x: 0, y: 0, width: 0, height: 0 }
  const from = middleOf(seat)
  const customer = upright ? { x: 246, y: from.y } : { x: from.x, y: bottomOf(seat) + 94 }
  const line = upright ? `M${rightOf(seat)} ${from.y}H${customer.x}` : `M${round(from.x)} ${bottomOf(seat)}V${customer.y}`
  return (
    <>
      {names.map((name, index) => (
        <Post key={name} at={boxes[index] ?? seat} name={name} upright={upright} />
      ))}
      <path className="line" d={line} />
      <Box at={seat} name={words.cco} look="strong" />
      <LineMark {...customer} mark={preferred ? 'magic' : 'customer'} size={preferred ? FIGURE_MARK : CUSTOMER_MARK} />
      {upright ? (
        <>
          <Text x={customer.x + 22} y={customer.y + 5} lettering="name" lines={[words.customer]} />
          <WordsBlock x={panel.x} y={bottomOf(seat) + 16} width={panel.width} remark={remark} />
        </>
      ) : (
        <WordsBlock
          x={customer.x - 24}
          y={customer.y - 7}
          width={300}
          anchor="end"
          name={words.customer}
          remark={remark}
        />
      )}
    </>
  )
}

/** The CCO in the layer directly below the board. */
function Layers({ panel, words, upright }: PartProps) {
  const board = { x: panel.x, y: panel.y + 30, width: panel.width, height: 34 }
  const top = upright ? 88 : 86
  const below = upright ? { ...panel, x: panel.x + 28, width: panel.width - 28 } : panel
  const boxes = placeBoxes(tierOneUnits.length + 1, below, top, upright)
  const branches = boxes.map((box) => {
    const { x, y } = middleOf(box)
    return upright ? `M${panel.x + 12} ${y}H${box.x}` : `M${round(x)} ${bottomOf(board)}V${box.y}`
  })
  const trunk = upright ? `M${panel.x + 12} ${bottomOf(board)}V${middleOf(boxes.at(-1) ?? board).y}` : ''
  return (
    <>
      <path className="link" d={branches.join('') + trunk} />
      <Box at={board} remark={words.tier.board} />
      <Posts
        panel={below}
        top={top}
        names={tierOneUnits.map((unit) => words.units[unit])}
        words={words}
        remark={words.tier.remark}
        upright={upright}
      />
    </>
  )
}

export function BoardSeatAsText({ words }: { words: SeatWords }) {
  return <TextList items={words.asText} />
}
