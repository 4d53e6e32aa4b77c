import { type SourceSection, splitSections } from './parse/sections'

/** A row of the side-by-side page: the same passage in both languages, or a figure across both columns. */
export type AlignedRow = { kind: 'text'; own: string; other: string } | { kind: 'figure'; name: string }

/**
 * Aligns both editions of an article row by row, so that each section begins at the same height. The lint rule
 * translations-agree makes sure that both have the same section ids. Where the figures of a section stand at different
 * places, its whole text is one row and its figures follow.
 */
export function alignTranslations(own: string, other: string): AlignedRow[] {
  const otherSections = new Map(splitSections(other).map((section) => [section.id, section]))
  return splitSections(own).flatMap((section) => {
    const counterpart = otherSections.get(section.id) ?? { id: section.id, blocks: [] }
    return shapeOf(section) === shapeOf(counterpart)
      ? alignBlocks(section, counterpart)
      : alignWhole(section, counterpart)
  })
}

/** The order of texts and figures in a section, as a string to compare. */
const shapeOf = ({ blocks }: SourceSection) =>
  blocks.map((block) => (block.kind === 'figure' ? block.name : '·')).join(' ')

const alignBlocks = (own: SourceSection, other: SourceSection): AlignedRow[] =>
  own.blocks.map((block, index) => {
    const counterpart = other.blocks[index]
    return block.kind === 'figure'
      ? block
      : {
          kind: 'text',
          own: block.markdown,
          other: counterpart?.kind === 'text' ? counterpart.markdown : '',
        }
  })

const alignWhole = (own: SourceSection, other: SourceSection): AlignedRow[] => [
  { kind: 'text', own: markdownOf(own), other: markdownOf(other) },
  ...own.blocks.filter((block) => block.kind === 'figure'),
]

const markdownOf = ({ blocks }: SourceSection) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : [])).join('\n\n')
