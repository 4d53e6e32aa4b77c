import type { WordsOf } from '@/lib/content/schemas/figures'
import { boardMembers, type Panel, panels, placePosts, tierOneUnits } from '@/lib/figures/board-seat'
import type { DrawingSize } from '@/lib/figures/drawing-size'
import { bottomOf, middleOf } from '@/lib/figures/rect'
import { round } from '@/lib/figures/round'
import { TextList } from '../as-text'
import { type PanelProps, Posts, Scattered } from './board-posts'
import { BoardValue } from './board-value'
import { Box } from './box'
import { Drawing } from './drawing'
import { Text } from './svg-text'

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
      <Posts
        panel={seat}
        top={30}
        names={members}
        words={words}
        remark={words.seat.remark}
        upright={upright}
        preferred
      />
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

/** The CCO in the layer directly below the board. */
function Layers({ panel, words, upright }: PanelProps) {
  const board = { x: panel.x, y: panel.y + 30, width: panel.width, height: 34 }
  const top = upright ? 88 : 86
  const below = upright ? { ...panel, x: panel.x + 28, width: panel.width - 28 } : panel
  const boxes = placePosts(tierOneUnits.length + 1, below, top, upright)
  const branches = boxes.map((box) => {
    const { x, y } = middleOf(box)
    return upright ? `M${panel.x + 12} ${y}H${box.x}` : `M${round(x)} ${bottomOf(board)}V${box.y}`
  })
  const trunk = upright ? `M${panel.x + 12} ${bottomOf(board)}V${middleOf(boxes.at(-1) ?? board).y}` : ''
  return (
    <>
      <path className="figure__link" d={branches.join('') + trunk} />
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
