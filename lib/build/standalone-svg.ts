import { defaultTreeAdapter as dom, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type Look, looks } from '../figures/inline-svg-styles'
import { round } from '../figures/round'
import { type Lettering, lengthAt, letters } from '../figures/svg-text-layout'
import { escapeXml } from '../meta/xml'

export interface StandaloneSvg {
  /** Of the drawing, in its own units. */
  height: number
  /** What stands in the <svg>, as XML. */
  content: string
}

/**
 * A drawing that needs no stylesheet: its classes become attributes, and every line of text an element of its own
 * that keeps the length it has on the page, whichever font shows it.
 */
export function standaloneSvg(markup: string): StandaloneSvg {
  const [svg, other] = parseFragment(markup).childNodes
  if (!svg || other || !dom.isElementNode(svg) || svg.tagName !== 'svg')
    throw new Error('A figure is to be drawn as one <svg>')
  const height = Number(attributeOf(svg, 'viewBox').split(' ')[3])
  if (!(height > 0)) throw new Error('The viewBox of a figure does not tell its height')
  return { height, content: svg.childNodes.map(toXml).join('') }
}

function toXml(node: Tree.ChildNode): string {
  if (dom.isTextNode(node)) return escapeXml(node.value)
  if (!dom.isElementNode(node)) return ''
  if (node.tagName === 'text') return textToXml(node)
  return elementToXml(node.tagName, attributesOf(node), node.childNodes.map(toXml).join(''))
}

/** Each line of a text is its own text, below the one before. */
function textToXml(text: Tree.Element): string {
  const [name = ''] = attributeOf(text, 'class').split(' ')
  const lettering = name.replace('figure__', '')
  if (!isLettering(lettering)) throw new Error(`A figure has a text of an unknown sort: “${lettering}”`)
  const { size, leading } = letters[lettering]
  const { y, ...attributes } = attributesOf(text)
  return linesOf(text)
    .map((line, at) =>
      elementToXml(
        'text',
        {
          ...attributes,
          y: round(Number(y) + at * leading),
          textLength: round(lengthAt(size, line)),
          lengthAdjust: 'spacingAndGlyphs',
        },
        escapeXml(line),
      ),
    )
    .join('')
}

/** What stands before the first <tspan>, then what each of them holds. */
const linesOf = (text: Tree.Element): string[] => [
  text.childNodes.map((node) => (dom.isTextNode(node) ? node.value : '')).join(''),
  ...text.childNodes.flatMap((node) => (dom.isElementNode(node) ? linesOf(node) : [])),
]

const isLettering = (name: string): name is Lettering => name in letters

/** The attributes of an element, its classes as the attributes they stand for. */
function attributesOf({ attrs }: Tree.Element): Look {
  const written = attrs.map(({ prefix, name, value }) =>
    name === 'class' ? lookOf(value) : { [prefix ? `${prefix}:${name}` : name]: value },
  )
  return Object.assign({}, ...written)
}

/** A later class wins over an earlier one. */
const lookOf = (classes: string): Look => Object.assign({}, ...classes.split(' ').map(lookOfClass))

function lookOfClass(name: string): Look {
  const look = looks[name]
  if (!look)
    throw new Error(`lib/figures/inline-svg-styles.ts does not know the class “${name}” of a drawing`)
  return look
}

function elementToXml(name: string, attributes: Look, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`)
  return content ? `<${name}${written.join('')}>${content}</${name}>` : `<${name}${written.join('')}/>`
}

const attributeOf = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value ?? ''
