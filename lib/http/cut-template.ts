import { defaultTreeAdapter as dom, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { PageTemplate } from './page-template'
import type { FindSlots } from './slots'

/** Cuts a page at its slots. The parser tells where elements stand, and the text of the page stays as it is. */
export function cutTemplate(html: string, findSlots: FindSlots): PageTemplate {
  const cuts = findSlots(elementsOf(parse(html, { sourceCodeLocationInfo: true })))
  cuts.sort((one, two) => one.start - two.start)
  const starts = [0, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), html.length]
  return {
    texts: starts.map((start, at) => html.slice(start, ends[at])),
    slots: cuts.map(({ slot }) => slot),
  }
}

/** All elements in the order of the page. */
function elementsOf(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.flatMap((node) => (dom.isElementNode(node) ? [node, ...elementsOf(node)] : []))
}
