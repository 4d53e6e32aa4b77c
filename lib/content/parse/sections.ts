import type {} from 'mdast-util-directive'
import { idOfHeading, parseMarkdown } from './markdown'

/** Part of a section's source: Markdown that can be compiled by itself, or a figure. */
export type Block = { kind: 'text'; markdown: string } | { kind: 'figure'; name: string }

/** The source of a section: its heading and what follows up to the next heading. The id is '' before the first heading. */
export interface SourceSection {
  id: string
  blocks: Block[]
}

/** Splits Markdown at its headings, and each section at its figures, so that two languages can be aligned row by row. */
export function splitSections(markdown: string): SourceSection[] {
  const tree = parseMarkdown(markdown)
  const sourceOf = (from: number, to: number) => markdown.slice(from, to).trim()
  // Link definitions are repeated in every block: a reference such as [text][1] may stand in any of them.
  const definitions = tree.children
    .filter(({ type }) => type === 'definition')
    .map(({ position }) => sourceOf(position?.start.offset ?? 0, position?.end.offset ?? 0))

  const sections: SourceSection[] = []
  let section: SourceSection = { id: '', blocks: [] }
  let from = 0
  const closeBlock = (to: number) => {
    const text = sourceOf(from, to)
    if (text) section.blocks.push({ kind: 'text', markdown: [text, ...definitions].join('\n\n') })
    from = to
  }
  for (const node of tree.children) {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'heading') {
      closeBlock(start)
      if (section.blocks.length > 0) sections.push(section)
      section = { id: idOfHeading(node) ?? '', blocks: [] }
    } else if (node.type === 'leafDirective' && node.name === 'figure') {
      closeBlock(start)
      section.blocks.push({ kind: 'figure', name: node.attributes?.name ?? '' })
      from = node.position?.end.offset ?? start
    }
  }
  closeBlock(markdown.length)
  if (section.blocks.length > 0) sections.push(section)
  return sections
}
