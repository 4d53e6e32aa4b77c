import type { CreateElement } from '@/components/shared/h'
import { curvePath } from '@/lib/figures/curve'
import { onTheWall } from '@/lib/figures/journey-map-layout'
import { person } from '@/lib/figures/person'
import { round } from '@/lib/figures/round'
import { lengthAt } from '@/lib/figures/svg-text-layout'
import { type JourneyMap, momentOf } from '@/lib/tools/journey-map'
import { a3, type PosterFormat, sheetsAcross, sheetsDown, sizeOnWall } from '@/lib/tools/poster'
import type { MapMessages } from './map-messages'

/** Units of the drawing per metre, and the y of the floor. */
const METRE = 92
const FLOOR = 206
const LEFT = 90
/** Height of the centre of the poster above the floor, in metres. */
const EYE_HEIGHT = 1.22
const NAME = 11

/** Preview of a format on a wall, to scale, beside a person of 1.75 metres. */
export function posterScene<Rendered>(
  h: CreateElement<Rendered>,
  map: JourneyMap,
  format: PosterFormat,
  messages: Pick<MapMessages, 'scene' | 'locale'>,
): Rendered {
  const metres = { width: sizeOnWall[format].width / 1000, height: sizeOnWall[format].height / 1000 }
  const width = round(metres.width * METRE)
  const height = round(metres.height * METRE)
  const top = round(FLOOR - EYE_HEIGHT * METRE - height / 2)
  const { head, body } = person(36, FLOOR, onTheWall.person * METRE)
  const said = (length: number) =>
    `${length.toLocaleString(messages.locale, { maximumFractionDigits: 2 })} ${messages.scene.metre}`
  const path = (name: string, d: string) => h('path', { class: name, d })
  return h(
    'svg',
    {
      class: 'figure mt-6 hidden w-full max-w-[68.75rem] md:block',
      viewBox: '0 0 1100 240',
      role: 'img',
      'aria-label': messages.scene.label,
    },
    path('figure__hair', `M0 ${FLOOR}H1090`),
    path('figure__line', body),
    h('circle', { class: 'figure__dot', cx: `${head.cx}`, cy: `${head.cy}`, r: `${head.r}` }),
    h('rect', {
      class: 'figure__box',
      x: `${LEFT}`,
      y: `${top}`,
      width: `${width}`,
      height: `${height}`,
    }),
    ...(format === 'sheets' ? [path('figure__hair', seams(top, width, height))] : []),
    ...curve(h, map, { top, width, height }),
    h('text', { class: 'figure__middle', x: `${LEFT + width / 2}`, y: `${FLOOR + 22}` }, said(metres.width)),
    h('text', { x: `${LEFT + width + 12}`, y: `${round(top + height / 2 + 4)}` }, said(metres.height)),
  )
}

/** The lines along which the sheets meet. */
function seams(top: number, width: number, height: number): string {
  const across = ((a3.width - a3.overlap) / 1000) * METRE
  const down = ((a3.height - a3.overlap) / 1000) * METRE
  const along = (count: number, line: (at: number) => string) =>
    Array.from({ length: count - 1 }, (_, at) => line(at + 1)).join('')
  return (
    along(sheetsAcross, (at) => `M${round(LEFT + at * across)} ${top}v${height}`) +
    along(sheetsDown, (at) => `M${LEFT} ${round(top + at * down)}h${width}`)
  )
}

function curve<Rendered>(
  h: CreateElement<Rendered>,
  { stages }: JourneyMap,
  { top, width, height }: { top: number; width: number; height: number },
): Rendered[] {
  // Signs scale with the poster; only the largest has legible names.
  const size = height / 184
  const share = width / stages.length
  const points = stages.map((stage, at) => ({
    x: LEFT + share * (at + 0.5),
    y: top + height * (0.56 - stage.emotion * 0.14),
    moment: momentOf(stage),
    name: stage.name,
  }))
  const notch = 7 * size
  return [
    h('path', {
      class: size > 0.5 ? 'figure__line' : 'figure__link',
      d: curvePath(points.map(({ x, y, moment }) => (moment === 'pain' ? { x, y, notch } : { x, y }))),
    }),
    ...points.flatMap(({ x, y, moment, name }) => {
      const centre = { cx: `${round(x)}`, cy: `${round(y)}` }
      const isReadable = size > 0.5 && lengthAt(NAME, name) < share - 8
      return [
        ...(moment === 'magic'
          ? [
              h('circle', { class: 'figure__ring', ...centre, r: `${round(9 * size)}` }),
              h('circle', { class: 'figure__dot', ...centre, r: `${round(4.5 * size)}` }),
            ]
          : []),
        ...(isReadable
          ? [
              h(
                'text',
                { class: 'text-[11px] figure__middle', x: `${round(x)}`, y: `${round(top + 24)}` },
                name,
              ),
            ]
          : []),
      ]
    }),
  ]
}
