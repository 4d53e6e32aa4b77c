import { onTheWall } from '../figures/journey-map-layout'

/** Formats of the poster, the largest first. */
export const posterFormats = ['roll', 'sheets', 'a0', 'a3'] as const

export type PosterFormat = (typeof posterFormats)[number]

/** Size of the poster in millimetres: ten metres by two. */
export const poster = { width: onTheWall.width * 1000, height: onTheWall.height * 1000 }

/** A sheet of A3 in landscape, and its overlap with the next sheet, in millimetres. */
export const a3 = { width: 420, height: 297, overlap: 10 } as const

/** Printed size of each format in millimetres. A0 holds the poster, and A3 the table, across its width. */
export const sizeOnWall: Readonly<Record<PosterFormat, { width: number; height: number }>> = {
  roll: poster,
  sheets: poster,
  a0: { width: 1189, height: 238 },
  a3: { width: a3.width, height: a3.height },
}

export interface PosterSheet {
  row: number
  column: number
  /** Top left corner on the poster, in millimetres. */
  x: number
  y: number
}

/** Number of A3 sheets of the poster, across and down. */
export const sheetsAcross = sheetsOver(poster.width, a3.width)
export const sheetsDown = sheetsOver(poster.height, a3.height)

/** The A3 sheets that make up the poster, row by row, each overlapping the next. */
export const posterSheets = (): PosterSheet[] =>
  Array.from({ length: sheetsAcross * sheetsDown }, (_, at) => {
    const row = Math.floor(at / sheetsAcross)
    const column = at % sheetsAcross
    return { row, column, x: column * (a3.width - a3.overlap), y: row * (a3.height - a3.overlap) }
  })

function sheetsOver(length: number, sheet: number): number {
  return Math.ceil((length - a3.overlap) / (sheet - a3.overlap))
}
