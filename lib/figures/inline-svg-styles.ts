import { type Lettering, letters } from './svg-text-layout'

/** The colours of the light theme on white. app/globals.css has the same; a test compares the two. */
export const paperColours = {
  ink: '#0c232d',
  'ink-2': '#34505b',
  edge: '#6e838b',
  rule: '#c6d2d4',
  customer: '#ec4e08',
  ground: '#ffffff',
} as const

const { ink, edge, rule, customer, ground } = paperColours

/** Funnel Sans where it is installed; otherwise a font of about its width. */
export const sansStack = "'Funnel Sans', Arial, Helvetica, 'Liberation Sans', sans-serif"
export const serifStack = "'Brygada 1918', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif"

export type Look = Readonly<Record<string, string | number>>

const lineLook: Look = { 'stroke-width': 2.25, 'stroke-linecap': 'round' }
const dashedLook: Look = { 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-dasharray': '2 6' }
const textLook = (lettering: Lettering): Look => ({
  fill: lettering === 'remark' ? paperColours['ink-2'] : ink,
  'font-family': lettering === 'amount' ? serifStack : sansStack,
  'font-size': letters[lettering].size,
  'font-weight': lettering === 'remark' ? 400 : 500,
})

/** Presentation attributes for each class of a drawing, for SVG files without a stylesheet. */
export const looks: Readonly<Record<string, Look>> = {
  figure__line: { fill: 'none', stroke: ink, ...lineLook, 'stroke-linejoin': 'round' },
  'figure__line-to-come': { fill: 'none', stroke: edge, ...lineLook, 'stroke-dasharray': '1 6' },
  figure__hair: { fill: 'none', stroke: rule },
  figure__step: { fill: ground, stroke: ink, 'stroke-width': 2 },
  figure__ring: { fill: ground, stroke: customer, 'stroke-width': 2 },
  figure__dot: { fill: customer },
  figure__dashed: { fill: 'none', stroke: ink, ...dashedLook },
  figure__link: { fill: 'none', stroke: ink, 'stroke-width': 1.25 },
  figure__dots: { fill: 'none', stroke: customer, 'stroke-width': 11, 'stroke-linecap': 'round' },
  figure__box: { fill: ground, stroke: ink, 'stroke-width': 1.5 },
  'is-missing': dashedLook,
  'is-strong': { 'stroke-width': 3 },
  figure__bar: { fill: ink },
  figure__node: { fill: ink },
  figure__amount: textLook('amount'),
  figure__name: textLook('name'),
  figure__remark: textLook('remark'),
  figure__middle: { 'text-anchor': 'middle' },
  figure__end: { 'text-anchor': 'end' },
}
