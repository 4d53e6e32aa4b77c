import type { WordsOf } from '@/lib/content/schemas/figures'
import { type Panel, placePosts } from '@/lib/figures/board-seat'
import { bottomOf, middleOf, type Rect, rightOf } from '@/lib/figures/rect'
import { round } from '@/lib/figures/round'
import { Box } from './box'
import { LineMark } from './line-mark'
import { CUSTOMER_MARK, FIGURE_MARK } from './stops'
import { Text, TextBlockLines } from './svg-text'

/** One of the drawing’s panels, with its boxes in a row or, where `upright`, in a column. */
export interface PanelProps {
  panel: Panel
  words: WordsOf<'board-seat'>
  upright: boolean
}

/** Five boxes in a row are narrow, so their names are set in the size of remarks. */
const Post = ({ at, name, upright }: { at: Rect; name: string; upright: boolean }) => (
  <Box at={at} {...(upright ? { name } : { remark: name })} />
)

/** Every board member has a piece of the customer, so nobody has the customer. */
export function Scattered({ panel, members, words, upright }: PanelProps & { members: readonly string[] }) {
  const boxes = placePosts(members.length, panel, 30, upright)
  const customer = upright
    ? { x: 246, y: panel.y + 30 + 83 }
    : { x: panel.x + panel.width / 2, y: panel.y + 190 }
  const threads = boxes.map((box) => {
    const from = middleOf(box)
    if (upright)
      return `M${rightOf(box) + 4} ${from.y}C200 ${from.y} 200 ${customer.y} ${customer.x - 16} ${customer.y}`
    const turn = bottomOf(box) + 56
    return `M${round(from.x)} ${bottomOf(box) + 4}C${round(from.x)} ${turn} ${customer.x} ${turn} ${customer.x} ${customer.y - 16}`
  })
  return (
    <>
      {boxes.map((box, index) => (
        <Post key={box.x + box.y} at={box} name={members[index] ?? ''} upright={upright} />
      ))}
      <path className="figure__dashed" d={threads.join('')} />
      <circle className="figure__dot" cx={customer.x} cy={customer.y} r={9} />
      {upright ? (
        <>
          <Text x={customer.x + 16} y={customer.y + 5} lettering="name" lines={[words.customer]} />
          <TextBlockLines x={panel.x} y={panel.y + 214} width={panel.width} remark={words.scattered.remark} />
        </>
      ) : (
        <TextBlockLines
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

interface PostsProps extends PanelProps {
  /** From the top of the panel to the boxes. */
  top: number
  names: readonly string[]
  remark: string
  /** A seat on the board: the customer gets a ring. */
  preferred?: boolean
}

/** A row of posts of which the last is the CCO’s, with a line to the customer. */
export function Posts({ panel, top, names, words, remark, upright, preferred = false }: PostsProps) {
  const boxes = placePosts(names.length + 1, panel, top, upright)
  const seat = boxes[names.length] ?? { x: 0, y: 0, width: 0, height: 0 }
  const from = middleOf(seat)
  const customer = upright ? { x: 246, y: from.y } : { x: from.x, y: bottomOf(seat) + 94 }
  const line = upright
    ? `M${rightOf(seat)} ${from.y}H${customer.x}`
    : `M${round(from.x)} ${bottomOf(seat)}V${customer.y}`
  return (
    <>
      {names.map((name, index) => (
        <Post key={name} at={boxes[index] ?? seat} name={name} upright={upright} />
      ))}
      <path className="figure__line" d={line} />
      <Box at={seat} name={words.cco} look="strong" />
      <LineMark
        {...customer}
        mark={preferred ? 'magic' : 'customer'}
        size={preferred ? FIGURE_MARK : CUSTOMER_MARK}
      />
      {upright ? (
        <>
          <Text x={customer.x + 22} y={customer.y + 5} lettering="name" lines={[words.customer]} />
          <TextBlockLines x={panel.x} y={bottomOf(seat) + 16} width={panel.width} remark={remark} />
        </>
      ) : (
        <TextBlockLines
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
