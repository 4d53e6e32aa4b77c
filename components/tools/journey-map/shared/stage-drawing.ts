import type { CreateElement } from '@/components/shared/h'
import { type Direction, type DrawnStage, directions, drawStages, STRETCH } from '@/lib/tools/journey-drawing'
import type { Stage } from '@/lib/tools/journey-map'
import { scoreOf } from './map-messages'
import { momentSign } from './moment-sign'

/** Distance of the handle from its point, so that a finger does not hide it: up, or to the right. */
const LIFT = 44

const directionClass: Record<Direction, string> = { lying: 'is-lying', upright: 'is-upright' }

/** Length of the line before its first point. */
const LEAD = 12

/**
 * The emotion curve of each stage, horizontal and vertical: the line to the next stage, which the
 * page stretches, and the sign of its moment, which keeps its size. The chosen stage has a drag handle.
 */
export function stageDrawings<Rendered>(
  h: CreateElement<Rendered>,
  stages: readonly Stage[],
  chosen?: number,
): Rendered[][] {
  const lying = drawStages(stages, 'lying')
  const upright = drawStages(stages, 'upright')
  return stages.map((stage, at) =>
    (['lying', 'upright'] as const).flatMap((direction) => {
      const drawn = (direction === 'lying' ? lying : upright)[at]
      if (!drawn) return []
      const handle = at === chosen ? handleOf(h, drawn, stage, direction) : []
      return [line(h, drawn, direction), sign(h, drawn, direction, at === 0, handle)]
    }),
  )
}

function line<Rendered>(
  h: CreateElement<Rendered>,
  { stretch, place }: DrawnStage,
  direction: Direction,
): Rendered {
  const { room } = directions[direction]
  const size = direction === 'lying' ? `${STRETCH} ${room}` : `${room} ${STRETCH}`
  // A horizontal line continues after the last stage.
  const d = stretch ?? (direction === 'lying' ? `M0 ${place}H${STRETCH}` : undefined)
  return h(
    'svg',
    {
      class: `figure map-curve__stretch ${directionClass[direction]}`,
      viewBox: `0 0 ${size}`,
      preserveAspectRatio: 'none',
    },
    d === undefined ? undefined : h('path', { class: 'figure__line', d }),
  )
}

function sign<Rendered>(
  h: CreateElement<Rendered>,
  { place, moment }: DrawnStage,
  direction: Direction,
  isFirst: boolean,
  handle: Rendered[],
): Rendered {
  const lies = direction === 'lying'
  const { room } = directions[direction]
  return h(
    'svg',
    {
      class: `figure ${directionClass[direction]}`,
      width: lies ? '1' : `${room}`,
      height: lies ? `${room}` : '1',
    },
    isFirst && lies ? h('path', { class: 'figure__line', d: `M${-LEAD} ${place}H0` }) : undefined,
    momentSign(h, moment, lies ? { x: 0, y: place } : { x: place, y: 0 }, direction),
    ...handle,
  )
}

/** The drag handle: a dot on a stem, with its value. */
function handleOf<Rendered>(
  h: CreateElement<Rendered>,
  { place }: DrawnStage,
  { emotion }: Stage,
  direction: Direction,
): Rendered[] {
  const lies = direction === 'lying'
  const x = lies ? 0 : place + LIFT
  const y = lies ? place - LIFT : 0
  const circle = (name: string, r: number) => h('circle', { class: name, cx: `${x}`, cy: `${y}`, r: `${r}` })
  const stem = lies ? `M0 ${y}V${place - 9}` : `M${x} 0H${place + 9}`
  const arrows = lies
    ? `M22 ${y - 6}l5 -5l5 5M22 ${y + 6}l5 5l5 -5`
    : `M${x - 6} -22l-5 -5l5 -5M${x + 6} -22l5 -5l-5 -5`
  return [
    h('path', { class: 'figure__link', d: stem }),
    h(
      'g',
      { class: 'map-curve__handle', 'data-handle': direction },
      circle('map-curve__grip', 24),
      circle('figure__ring', 14),
      circle('figure__dot', 9),
    ),
    h('path', { class: 'figure__link', d: arrows }),
    lies
      ? h('text', { class: 'figure__name figure__end', x: '-21', y: `${y + 5}` }, scoreOf(emotion))
      : h('text', { class: 'figure__name figure__middle', x: `${x}`, y: '32' }, scoreOf(emotion)),
  ]
}
