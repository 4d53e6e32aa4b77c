import type { Attributes, CreateElement } from '../shared/h'

type Child = Node | string | undefined

/** Makes an element with its attributes and children. Texts become text nodes: nothing in them can be markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children)
}

const SVG = 'http://www.w3.org/2000/svg'
const drawn: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'circle', 'rect', 'text', 'use'])

/** Makes elements of the page, drawings too. */
export const domH: CreateElement<Element> = (tag, attributes = {}, ...children) =>
  filled(
    drawn.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag),
    attributes,
    children,
  )

function filled<Rendered extends Element>(
  made: Rendered,
  attributes: Attributes,
  children: Child[],
): Rendered {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== undefined))
  return made
}
