import type { CreateElement } from '@/components/shared/h'
import { curvePath } from '@/lib/figures/curve'
import { paperColours, sansStack, serifStack } from '@/lib/figures/inline-svg-styles'
import { breakLines, letters } from '@/lib/figures/svg-text-layout'
import { itemsOf, type JourneyMap, momentOf, type Stage } from '@/lib/tools/journey-map'
import { poster } from '@/lib/tools/poster'
import type { MapMessages } from '../shared/map-messages'

// All sizes in millimetres. The smallest letters are about six centimetres high, legible from two metres.

const MARGIN = 190
/** Left edge of the first stage. The title and the dot of the customer are left of it. */
const FIRST = 2_350
const DOT = { x: 330, r: 85 }
const NEUTRAL = 1_000
const STEP = 125
const LINE = 16
const NOTCH = 75
const RING = 90
/** The block of text below the curve. */
const BELOW = { top: 1_470, lines: 6 }
/** Between the line of a stage and its text. */
const GAP = 45

const textStyles = {
  number: { size: 70, leading: 84, font: sansStack, weight: 400, fill: paperColours['ink-2'] },
  name: { size: 115, leading: 122, font: serifStack, weight: 500, fill: paperColours.ink },
  wish: { size: 68, leading: 82, font: sansStack, weight: 400, fill: paperColours['ink-2'] },
  remark: { size: 62, leading: 76, font: sansStack, weight: 400, fill: paperColours['ink-2'] },
  pain: { size: 62, leading: 76, font: sansStack, weight: 700, fill: paperColours.ink },
} as const

type TextStyle = { size: number; leading: number; font: string; weight: number; fill: string }

/** Font sizes of the title by the most lines it may take. */
const titles = [
  { size: 250, maxLines: 2 },
  { size: 190, maxLines: 3 },
  { size: 140, maxLines: 4 },
] as const

/** The poster of a map as a self-contained SVG, ten metres by two. */
export function mapPoster<Rendered>(
  h: CreateElement<Rendered>,
  map: JourneyMap,
  messages: MapMessages,
): Rendered {
  const width = (poster.width - FIRST) / map.stages.length
  const at = (stage: number) => FIRST + stage * width
  const line = [
    { x: 0, y: NEUTRAL },
    { x: FIRST - 900, y: NEUTRAL },
    ...map.stages.map((stage, index) => ({
      x: at(index),
      y: heightOf(stage),
      ...(momentOf(stage) === 'pain' ? { notch: NOTCH } : {}),
    })),
    { x: poster.width, y: heightOf(map.stages.at(-1)) },
  ]
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${poster.width} ${poster.height}`,
      width: `${poster.width}mm`,
      height: `${poster.height}mm`,
    },
    h('rect', { width: `${poster.width}`, height: `${poster.height}`, fill: paperColours.ground }),
    stroke(h, `M0 ${NEUTRAL}H${poster.width}`, paperColours.rule, 4, '4 24'),
    ...map.stages.map((_, index) => stroke(h, `M${at(index)} 120V1900`, paperColours.rule, 5)),
    stroke(h, curvePath(line), paperColours.ink, LINE),
    circle(h, DOT.x, NEUTRAL, DOT.r, paperColours.customer),
    ...map.stages.flatMap((stage, index) => [
      ...signs(h, stage, at(index)),
      ...stageWords(h, stage, index, at(index) + GAP, width - 2 * GAP),
    ]),
    ...titleWords(h, map),
    ...key(h, map, messages),
  )
}

const heightOf = (stage: Stage | undefined) => NEUTRAL - (stage?.emotion ?? 0) * STEP

function signs<Rendered>(h: CreateElement<Rendered>, stage: Stage, x: number): Rendered[] {
  const y = heightOf(stage)
  switch (momentOf(stage)) {
    case 'magic':
      return ring(h, x, y, RING)
    case 'step':
      return [circle(h, x, y, 38, paperColours.ground, paperColours.ink)]
    case 'pain':
      return []
  }
}

/** Above the curve the steps of the customer; below it touchpoints, moment of magic and pain points. */
function stageWords<Rendered>(
  h: CreateElement<Rendered>,
  stage: Stage,
  index: number,
  x: number,
  width: number,
): Rendered[] {
  const name = fitted(stage.name, textStyles.name, width, 2)
  const below = [
    { style: textStyles.remark, text: itemsOf(stage, 'touchpoints').join(', '), maxLines: 2 },
    { style: textStyles.remark, text: itemsOf(stage, 'mom').join(' '), maxLines: 3 },
    { style: textStyles.pain, text: itemsOf(stage, 'pains').join('; '), maxLines: 2 },
  ]
  let y = BELOW.top
  let room = BELOW.lines
  return [
    text(h, [`${index + 1}`], textStyles.number, x, 190),
    text(h, name, textStyles.name, x, 310),
    text(
      h,
      fitted(itemsOf(stage, 'steps').join('; '), textStyles.wish, width, 4 - name.length),
      textStyles.wish,
      x,
      310 + name.length * textStyles.name.leading - 18,
    ),
    ...below.map(({ style, text: messages, maxLines }) => {
      const lines = fitted(messages, style, width, Math.min(maxLines, room))
      const made = text(h, lines, style, x, y)
      room -= lines.length
      y += lines.length * style.leading + (lines.length > 0 ? 14 : 0)
      return made
    }),
  ]
}

function titleWords<Rendered>(h: CreateElement<Rendered>, { title, persona, goal }: JourneyMap): Rendered[] {
  const width = FIRST - MARGIN - 2 * GAP
  const set = titles
    .map(({ size, maxLines }) => {
      const style = { ...textStyles.name, size, leading: size * 1.06 }
      return { style, lines: linesOf(title, style, width), maxLines }
    })
    .find(({ lines, maxLines }, index) => lines.length <= maxLines || index === titles.length - 1)
  if (!set) return []
  const whose = fitted(persona, textStyles.wish, width, 2)
  const top = NEUTRAL + DOT.r + 130
  return [
    text(h, set.lines.slice(0, set.maxLines), set.style, MARGIN, 330),
    // Below the dot, which represents the persona.
    text(h, whose, textStyles.wish, MARGIN, top),
    text(
      h,
      fitted(goal, textStyles.remark, width, 3),
      textStyles.remark,
      MARGIN,
      top + whose.length * textStyles.wish.leading + 14,
    ),
  ]
}

/** The legend of the signs that occur on the map. */
function key<Rendered>(
  h: CreateElement<Rendered>,
  { stages }: JourneyMap,
  { moments }: MapMessages,
): Rendered[] {
  const kinds = new Set(stages.map(momentOf))
  const y = 1_840
  let x = MARGIN
  const made: Rendered[] = []
  if (kinds.has('pain')) {
    made.push(stroke(h, `M${x} ${y - 30}h55l45 74l45 -74h55`, paperColours.ink, LINE))
    made.push(text(h, [moments.pain], textStyles.wish, x + 250, y))
    x += 250 + moments.pain.length * 36 + 150
  }
  if (kinds.has('magic')) {
    made.push(...ring(h, x + 60, y - 24, 60))
    made.push(text(h, [moments.magic], textStyles.wish, x + 150, y))
  }
  return made
}

const ring = <Rendered>(h: CreateElement<Rendered>, x: number, y: number, r: number): Rendered[] => [
  circle(h, x, y, r, paperColours.ground, paperColours.customer),
  circle(h, x, y, r / 2, paperColours.customer),
]

const circle = <Rendered>(
  h: CreateElement<Rendered>,
  x: number,
  y: number,
  r: number,
  fill: string,
  line?: string,
) =>
  h('circle', {
    cx: `${Math.round(x)}`,
    cy: `${y}`,
    r: `${r}`,
    fill,
    stroke: line,
    'stroke-width': line && `${LINE}`,
  })

const stroke = <Rendered>(
  h: CreateElement<Rendered>,
  d: string,
  colour: string,
  width: number,
  dashes?: string,
) =>
  h('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': `${width}`,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes,
  })

const text = <Rendered>(
  h: CreateElement<Rendered>,
  lines: readonly string[],
  style: TextStyle,
  x: number,
  y: number,
): Rendered =>
  h(
    'g',
    {
      // On the page the fonts have generated names, which CSS sets through these classes.
      class: style.font === serifStack ? 'font-serif' : 'font-sans',
      fill: style.fill,
      'font-family': style.font,
      'font-size': `${style.size}`,
      'font-weight': `${style.weight}`,
    },
    ...lines.map((line, at) =>
      h('text', { x: `${Math.round(x)}`, y: `${Math.round(y + at * style.leading)}` }, line),
    ),
  )

/** Breaks lines with the metrics of remarks, on a width scaled accordingly. */
const linesOf = (messages: string, { size }: TextStyle, width: number): string[] =>
  messages.trim() ? breakLines(messages, 'remark', (width * letters.remark.size) / size) : []

/** As many lines as fit; an ellipsis marks what is cut. */
function fitted(messages: string, style: TextStyle, width: number, maxLines: number): string[] {
  const lines = linesOf(messages, style, width)
  if (lines.length <= maxLines) return lines
  const fitting = lines.slice(0, maxLines)
  return [...fitting.slice(0, -1), `${fitting.at(-1)?.replace(/[\s,;.]+$/, '')}…`]
}
