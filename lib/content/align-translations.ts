import { type Part, splitText } from './parse/sections'

/** A row of two facing columns: the same stretch of text in both languages, or a figure across. */
export type AlignedRow = { kind: 'text'; own: string; other: string } | { kind: 'figure'; name: string }

/**
 * Both editions of a text row by row, each section beginning level. Sections have the same ids in both (a rule of the
 * library); where figures stand at other places within a section, its text is one row and its figures follow.
 */
export function alignTranslations(own: string, other: string): AlignedRow[] {
  const facing = new Map(splitText(other).map((part) => [part.id, part]))
  return splitText(own).flatMap((part) => {
    const counterpart = facing.get(part.id) ?? { id: part.id, pieces: [] }
    return shapeOf(part) === shapeOf(counterpart) ? pieceByPiece(part, counterpart) : asOne(part, counterpart)
  })
}

/** The order of texts and figures in a part. */
const shapeOf = ({ pieces }: Part) =>
  pieces.map((piece) => (piece.kind === 'figure' ? piece.name : '·')).join(' ')

const pieceByPiece = (own: Part, other: Part): AlignedRow[] =>
  own.pieces.map((piece, index) => {
    const facing = other.pieces[index]
    return piece.kind === 'figure'
      ? piece
      : { kind: 'text', own: piece.markdown, other: facing?.kind === 'text' ? facing.markdown : '' }
  })

const asOne = (own: Part, other: Part): AlignedRow[] => [
  { kind: 'text', own: textOf(own), other: textOf(other) },
  ...own.pieces.filter((piece) => piece.kind === 'figure'),
]

const textOf = ({ pieces }: Part) =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.markdown] : [])).join('\n\n')
