import { layoutText, type Words } from './svg-text-layout'

/** The row that Charles Bennett works out, counted from 0: process. */
export const WORKED_ROW = 2

/** What a row is called, and its two views with the practice that joins them. */
export interface MatrixGroup {
  title: Words
  views: readonly string[]
}

/** The three columns of the wide drawing: where their signs stand, and how wide their words may run. */
export const columns = { signs: [196, 458, 720], width: 236, head: 166 }

/** From a row’s line to its words, and from these to the next line. */
const BELOW_LINE = 18
const BETWEEN_ROWS = 30
/** Room for two lines of words, so that rows of one or two keep the same distance. */
const LEAST = 48

/** Where the line of each row lies, in the wide drawing. A row is as high as its longest words. */
export function matrixRows(groups: readonly MatrixGroup[], top: number): { lines: number[]; bottom: number } {
  let y = top
  const lines = groups.map(({ title, views }) => {
    const line = y
    const below = views.map((remark) => BELOW_LINE + layoutText({ remark }, columns.width).height)
    y += Math.max(LEAST, layoutText(title, columns.head).height, ...below) + BETWEEN_ROWS
    return line
  })
  return { lines, bottom: y - BETWEEN_ROWS }
}

/** Where the words of the narrow drawing begin, beside their upright line. */
export const beside = { sign: 14, words: 40, right: 350 }

/** Where each title and each of its views stands in the narrow drawing, one below the other. */
export function matrixGroups(groups: readonly MatrixGroup[]) {
  let y = 0
  const placed = groups.map(({ title, views }) => {
    const top = y
    y += layoutText(title, beside.right).height + 18
    const points = views.map((text) => {
      const point = { text, y: y + 6 }
      y += layoutText({ remark: text }, beside.right - beside.words).height + 14
      return point
    })
    y += 22
    return { title, top, points }
  })
  return { groups: placed, bottom: y - 36 }
}
