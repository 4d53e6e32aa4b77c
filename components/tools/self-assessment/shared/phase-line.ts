import type { CreateElement } from '@/components/shared/h'
import { type CurvePoint, curvePath } from '@/lib/figures/curve'

/** The line through the phases, for wide windows and for phones: CSS shows the one that fits. */
const sizes = {
  wide: {
    width: 1280,
    height: 230,
    first: 10,
    levels: [186, 140, 80, 22],
    lead: 1500,
    levelZero: 44,
    size: 1.5,
  },
  narrow: {
    width: 350,
    height: 110,
    first: 8,
    levels: [92, 70, 44, 18],
    lead: 300,
    levelZero: 15,
    size: 1.1,
  },
} as const

const shownClass = { wide: 'hidden md:block print:block', narrow: 'md:hidden print:hidden' }

/** Solid up to the dot, dotted beyond, and a ring at the last phase. Decorative: the names below say the same. */
export const phaseLine = <Rendered>(h: CreateElement<Rendered>, phase: number): Rendered[] =>
  (['wide', 'narrow'] as const).map((size) => drawing(h, phase, size))

function drawing<Rendered>(h: CreateElement<Rendered>, phase: number, size: keyof typeof sizes): Rendered {
  const { width, height, first, levels, lead, levelZero, size: scale } = sizes[size]
  const points = levels.map((y, at): CurvePoint => ({ x: first + (width / levels.length) * at, y }))
  const [start] = points
  const end = points.at(-1)
  if (!start || !end) throw new Error('A line has phases.')
  const line = [
    { x: start.x - lead, y: start.y + 10 },
    ...points,
    { x: end.x + lead, y: end.y - height / 16 },
  ]
  const circle = (name: string, { x, y }: CurvePoint, r: number) =>
    h('circle', { class: name, cx: `${x}`, cy: `${y}`, r: `${r * scale}` })
  const path = (name: string, d: string) => h('path', { class: name, d })
  return h(
    'svg',
    {
      class: `figure w-full ${shownClass[size]}`,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    ...(size === 'wide' ? points.map(({ x, y }) => path('figure__hair', `M${x} ${y}V${height}`)) : []),
    path('figure__line-to-come', curvePath(line.slice(phase))),
    phase > 0
      ? h('path', {
          class: 'figure__line assessment-result__line',
          d: curvePath(line.slice(0, phase + 1)),
          pathLength: '1',
        })
      : undefined,
    ...points.flatMap((point, at) => {
      if (at + 1 === points.length)
        return [circle('figure__ring', point, 10), circle('figure__dot', point, 5)]
      return [at + 1 === phase ? circle('figure__dot', point, 10) : circle('figure__step', point, 4)]
    }),
    // Phase 0: the dot is before the first phase.
    phase === 0 ? circle('figure__dot', { x: start.x - levelZero, y: start.y + 1 }, 10) : undefined,
  )
}
