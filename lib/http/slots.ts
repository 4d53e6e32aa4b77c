import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A place in the HTML of a page, from one offset to another, and the name of the slot that takes it. */
export interface Cut {
  start: number
  end: number
  slot: string
}

/** Names the slots of a page by its elements. Throws, with the reason, where the page has no place for one. */
export type FindSlots = (elements: readonly Tree.Element[]) => Cut[]

export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** The one element of a page that `isMeant` accepts. */
export function onlyElement(
  elements: readonly Tree.Element[],
  described: string,
  isMeant: (element: Tree.Element) => boolean,
): Tree.Element {
  const [found, second] = elements.filter(isMeant)
  if (!found || second) throw new Error(`the page has ${second ? 'more than one' : 'no'} ${described}`)
  return found
}

/** A slot at the very beginning of what an element holds. */
export function atStartOf(element: Tree.Element, slot: string): Cut {
  const at = tagOf(element).endOffset
  return { start: at, end: at, slot }
}

/** A slot in place of the value of an attribute. The markup it takes must be escaped for double quotes. */
export function insteadOfValue(element: Tree.Element, name: string, slot: string): Cut {
  const { start, end } = valueRange(element, name)
  return { start, end, slot }
}

/** A slot at the end of the value of an attribute. */
export function atEndOfValue(element: Tree.Element, name: string, slot: string): Cut {
  const { end } = valueRange(element, name)
  return { start: end, end, slot }
}

/** A slot for one more attribute, behind the attribute `name`. */
export function behindAttribute(element: Tree.Element, name: string, slot: string): Cut {
  const end = valueRange(element, name).end + 1
  return { start: end, end, slot }
}

function valueRange(element: Tree.Element, name: string): { start: number; end: number } {
  const place = element.sourceCodeLocation?.attrs?.[name]
  const value = attributeOf(element, name)
  if (!place || value === undefined) throw new Error(`<${element.tagName}> has no attribute ${name}`)
  // Both React and the serializer of parse5 write name="value".
  return { start: place.startOffset + `${name}="`.length, end: place.endOffset - 1 }
}

function tagOf(element: Tree.Element) {
  const place = element.sourceCodeLocation
  if (!place) throw new Error(`<${element.tagName}> is not written in the page`)
  return place.startTag ?? place
}
