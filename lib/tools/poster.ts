import { onTheWall } from '../figures/journey-map-layout'

/** What a map can be printed as, the largest first. */
export const posterFormats = ['roll', 'sheets', 'a0', 'a3'] as const

export type PosterFormat = (typeof posterFormats)[number]

/** The poster of a map, in millimetres: ten metres by two. */
export const poster = { width: onTheWall.width * 1000, height: onTheWall.height * 1000 }

/** A sheet of A3 on its side, and how much of each sheet lies under the next, in millimetres. */
export const a3 = { width: 420, height: 297, overlap: 10 } as const

/** How large a format hangs on the wall, in millimetres. A0 and A3 hold the poster, or the table, across their width. */
export const sizeOnWall: Readonly<Record<PosterFormat, { width: number; height: number }>> = {
  roll: poster,
  sheets: poster,
  a0: { width: 1189, height: 238 },
  a3: { width: a3.width, height: a3.height },
}

export interface PosterSheet {
  row: number
  column: number
  /** Where its corner lies on the poster, in millimetres. */
  x: number
  y: number
}

/** How many sheets of A3 the poster takes, across and down. */
export const sheetsAcross = sheetsOver(poster.width, a3.width)
export const sheetsDown = sheetsOver(poster.height, a3.height)

/** The sheets of A3 that make up the poster, row by row, each reaching under the next. */
export const posterSheets = (): PosterSheet[] =>
  Array.from({ length: sheetsAcross * sheetsDown }, (_, at) => {
    const row = Math.floor(at / sheetsAcross)
    const column = at % sheetsAcross
    return { row, column, x: column * (a3.width - a3.overlap), y: row * (a3.height - a3.overlap) }
  })

function sheetsOver(length: number, sheet: number): number {
  return Math.ceil((length - a3.overlap) / (sheet - a3.overlap))
}
