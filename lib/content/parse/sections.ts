import type {} from 'mdast-util-directive'
import { idOfHeading, parseMarkdown } from './markdown'

/** A stretch of a text: Markdown that can be compiled by itself, or a figure. */
export type Piece = { kind: 'text'; markdown: string } | { kind: 'figure'; name: string }

/** A heading of a text with what stands below it, up to the next heading; '' is what stands before the first. */
export interface Part {
  id: string
  pieces: Piece[]
}

/** Cuts a text at its headings, and the parts at their figures, so that two languages can be set row by row. */
export function splitText(markdown: string): Part[] {
  const tree = parseMarkdown(markdown)
  const sourceOf = (from: number, to: number) => markdown.slice(from, to).trim()
  // A reference such as [text][1] finds its address in whatever part it stands.
  const definitions = tree.children
    .filter(({ type }) => type === 'definition')
    .map(({ position }) => sourceOf(position?.start.offset ?? 0, position?.end.offset ?? 0))

  const parts: Part[] = []
  let part: Part = { id: '', pieces: [] }
  let from = 0
  const close = (to: number) => {
    const text = sourceOf(from, to)
    if (text) part.pieces.push({ kind: 'text', markdown: [text, ...definitions].join('\n\n') })
    from = to
  }
  for (const node of tree.children) {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'heading') {
      close(start)
      if (part.pieces.length > 0) parts.push(part)
      part = { id: idOfHeading(node) ?? '', pieces: [] }
    } else if (node.type === 'leafDirective' && node.name === 'figure') {
      close(start)
      part.pieces.push({ kind: 'figure', name: node.attributes?.name ?? '' })
      from = node.position?.end.offset ?? start
    }
  }
  close(markdown.length)
  if (part.pieces.length > 0) parts.push(part)
  return parts
}
