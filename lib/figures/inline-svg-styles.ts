import { round } from './round'
import { type Lettering, lengthAt, letters } from './svg-text-layout'

/** The colours of the light theme on white paper. app/globals.css has the same; a test holds the two together. */
export const paperColours = {
  ink: '#0c232d',
  'ink-2': '#34505b',
  edge: '#6e838b',
  rule: '#c6d2d4',
  customer: '#ec4e08',
  ground: '#ffffff',
} as const

const { ink, edge, rule, customer, ground } = paperColours

/** Funnel Sans where it is installed; else a face of about its width. */
export const sansStack = "'Funnel Sans', Arial, Helvetica, 'Liberation Sans', sans-serif"
export const serifStack = "'Brygada 1918', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif"

type Look = Readonly<Record<string, string | number>>

const lineLook: Look = { 'stroke-width': 2.25, 'stroke-linecap': 'round' }
const dashedLook: Look = { 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-dasharray': '2 6' }
const textLook = (lettering: Lettering): Look => ({
  fill: lettering === 'remark' ? paperColours['ink-2'] : ink,
  'font-family': lettering === 'amount' ? serifStack : sansStack,
  'font-size': letters[lettering].size,
  'font-weight': lettering === 'remark' ? 400 : 500,
})

/** What each class of a drawing looks like, as attributes. components/figures/figures.css says the same for pages. */
export const looks: Readonly<Record<string, Look>> = {
  line: { fill: 'none', stroke: ink, ...lineLook, 'stroke-linejoin': 'round' },
  'line-to-come': { fill: 'none', stroke: edge, ...lineLook, 'stroke-dasharray': '1 6' },
  hair: { fill: 'none', stroke: rule },
  step: { fill: ground, stroke: ink, 'stroke-width': 2 },
  ring: { fill: ground, stroke: customer, 'stroke-width': 2 },
  dot: { fill: customer },
  dashed: { fill: 'none', stroke: ink, ...dashedLook },
  link: { fill: 'none', stroke: ink, 'stroke-width': 1.25 },
  dots: { fill: 'none', stroke: customer, 'stroke-width': 11, 'stroke-linecap': 'round' },
  box: { fill: ground, stroke: ink, 'stroke-width': 1.5 },
  missing: dashedLook,
  strong: { 'stroke-width': 3 },
  bar: { fill: ink },
  node: { fill: ink },
  amount: textLook('amount'),
  name: textLook('name'),
  remark: textLook('remark'),
  middle: { 'text-anchor': 'middle' },
  end: { 'text-anchor': 'end' },
}

/**
 * A drawing that needs no stylesheet: classes become attributes, and every line of text an element of its own that
 * keeps the length it has on the page, whichever font shows it.
 */
export function withLiteralLook(markup: string): string {
  return markup
    .replace(/<text class="([^"]+)" x="([^"]+)" y="([^"]+)">(.*?)<\/text>/gs, (_, classes, x, y, inside) =>
      linesOf(classes, Number(x), Number(y), inside),
    )
    .replace(/ class="([^"]+)"/g, (_, classes: string) => ` ${attributesOf(classes)}`)
}

function linesOf(classes: string, x: number, y: number, inside: string): string {
  const [lettering = 'remark'] = classes.split(' ').map(nameIn)
  const { size, leading } = letters[lettering as Lettering]
  return inside
    .replaceAll('</tspan>', '')
    .split(/<tspan[^>]*>/)
    .map((line, index) => {
      const length = round(lengthAt(size, plain(line)))
      return `<text class="${classes}" x="${x}" y="${round(y + index * leading)}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${line}</text>`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The name of a look in a class: `figure__box` is `box`, `is-strong` is `strong`. */
const nameIn = (className: string) => className.replace(/^(figure__|is-)/, '')

const plain = (markup: string) =>
  markup.replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity)

function attributesOf(classes: string): string {
  const look = Object.assign({}, ...classes.split(' ').map(lookOf))
  return Object.entries(look)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}

function lookOf(className: string): Look {
  const look = looks[nameIn(className)]
  if (!look)
    throw new Error(`lib/figures/inline-svg-styles.ts does not know the class “${className}” of a drawing`)
  return look
}
