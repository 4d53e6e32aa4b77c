import type { WordsOf } from '@/lib/content/schemas/figures'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import { type Stop, stopsAcross, stopsDown } from '@/lib/figures/stops'
import { TextList, TextTable } from '../as-text'
import { Drawing } from './drawing'
import { Stops } from './stops'
import { Text } from './svg-text'

type PowerWords = WordsOf<'cmo-power'>

/** Where the line of the CMO ends, and how that of the CCO begins: the article’s small line, with its words. */
export function CmoPower({ words, size }: { words: PowerWords; size: DrawingSize }) {
  const wide = size === 'wide'
  const falling = fallingStops(words)
  const rising = risingStops(words)
  if (wide) {
    const before = stopsAcross(falling, { left: 0, top: 52, width: 460, rise: 130 })
    const after = stopsAcross(rising, { left: 496, top: 52, width: 464, rise: 130 })
    return (
      <Drawing of={words} size={size} height={Math.max(before.bottom, after.bottom) + 4}>
        <Text x={0} y={14} lettering="name" lines={[words.before.heading]} />
        <Text x={496} y={14} lettering="name" lines={[words.after.heading]} />
        <path className="figure__hair" d={`M472 0V${Math.ceil(after.bottom)}`} />
        <Stops stops={before.stops} upright={false} />
        <Stops stops={after.stops} upright={false} />
      </Drawing>
    )
  }
  const before = stopsDown(falling, { left: 10, top: 48, sway: 66, right: drawingWidth.narrow })
  const heading = before.bottom + 56
  const after = stopsDown(rising, { left: 10, top: heading + 38, sway: 66, right: drawingWidth.narrow })
  return (
    <Drawing of={words} size={size} height={after.bottom + 6}>
      <Text x={0} y={14} lettering="name" lines={[words.before.heading]} />
      <Text x={0} y={heading} lettering="name" lines={[words.after.heading]} />
      <path className="figure__hair" d={`M0 ${Math.round(heading - 32)}H350`} />
      <Stops stops={before.stops} upright />
      <Stops stops={after.stops} upright />
    </Drawing>
  )
}

const fallingLevels = [4, 3, 1.4, 0]
const risingLevels = [0.6, 1.4, 2.6, 4]

function fallingStops({ before }: PowerWords): Stop[] {
  return before.decisions.map(({ decision, decider }, index) => ({
    name: decision,
    remark: decider,
    level: fallingLevels[index] ?? 0,
    mark: index === before.decisions.length - 1 ? 'end' : 'step',
  }))
}

function risingStops({ after }: PowerWords): Stop[] {
  return after.steps.map(({ name, remark }, index) => ({
    name: `${index + 1} ${name}`,
    remark,
    level: risingLevels[index] ?? 0,
    mark: index === after.steps.length - 1 ? 'magic' : 'step',
  }))
}

export function CmoPowerAsText({ words }: { words: PowerWords }) {
  return (
    <>
      <p>{words.before.heading}</p>
      <TextTable
        columns={words.columns}
        rows={words.before.decisions.map(({ decision, decider }) => [decision, decider])}
      />
      <p>{words.after.heading}</p>
      <TextList ordered items={words.after.steps.map(({ name, remark }) => `${name}: ${remark}`)} />
    </>
  )
}
