import type { WordsOf } from '@/lib/content/schemas/figures'
import { type DrawingSize, drawingWidth } from '@/lib/figures/drawing-size'
import { type Stop, stopsAcross, stopsDown } from '@/lib/figures/stops'
import { TextList } from '../as-text'
import { Drawing } from './drawing'
import { LoopAcross, LoopDown, PurposesAcross, PurposesDown } from './roadmap-parts'
import { Stops } from './stops'

type RoadmapWords = WordsOf<'cco-roadmap'>

/** Five phases with their activities on a line that ends with the customer; the loop in each; what all of it is for. */
export function CcoRoadmap({ words, size }: { words: RoadmapWords; size: DrawingSize }) {
  const phases = phaseStops(words)
  if (size === 'wide') {
    const { stops, bottom } = stopsAcross(phases, { left: 0, top: 14, width: drawingWidth.wide, rise: 96 })
    const loop = Math.round(bottom) + 60
    return (
      <Drawing of={words} size={size} height={loop + 196}>
        <Stops stops={stops} upright={false} />
        <LoopAcross words={words.loop} y={loop} />
        <PurposesAcross words={words.purposes} y={loop + 174} />
      </Drawing>
    )
  }
  const { stops, bottom } = stopsDown(phases, { left: 10, top: 16, sway: 64, right: drawingWidth.narrow })
  const loop = Math.round(bottom) + 54
  return (
    <Drawing of={words} size={size} height={loop + 320}>
      <Stops stops={stops} upright />
      <LoopDown words={words.loop} y={loop} />
      <PurposesDown words={words.purposes} y={loop + 222} />
    </Drawing>
  )
}

/** Activities are numbered consecutively across all phases. */
const numbered = ({ phases }: RoadmapWords) =>
  phases.map(({ name, activities }, phase) => ({
    name,
    activities: activities.map((activity, index) => ({
      number: phase * activities.length + index + 1,
      activity,
    })),
  }))

const phaseStops = (words: RoadmapWords): Stop[] =>
  numbered(words).map(({ name, activities }, index) => ({
    name,
    remark: activities.map(({ number, activity }) => `${number} ${activity}`),
    level: index,
    mark: index === words.phases.length - 1 ? 'customer' : 'step',
  }))

export function CcoRoadmapAsText({ words }: { words: RoadmapWords }) {
  const { loop, purposes } = words
  return (
    <>
      <ol>
        {numbered(words).map(({ name, activities }) => (
          <li key={name}>
            {name}
            <ol start={activities[0]?.number}>
              {activities.map(({ activity }) => (
                <li key={activity}>{activity}</li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <p>{loop.name}</p>
      <TextList ordered items={loop.steps} />
      <p>{purposes.name}</p>
      <TextList items={[purposes.customers, purposes.company, purposes.cco]} />
    </>
  )
}
