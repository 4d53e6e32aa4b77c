import { layoutText, type TextBlock } from './svg-text-layout'

/** Index of the row that Charles Bennett elaborates: process. */
export const WORKED_ROW = 2

/** What a row is called, and its two views with the practice that joins them. */
export interface MatrixGroup {
  title: TextBlock
  views: readonly string[]
}

/** The three columns of the wide drawing: x of their signs, and the maximum width of their texts. */
export const columns = { signs: [196, 458, 720], width: 236, head: 166 }

/** Distances from a row’s line to its text, and from the text to the next line. */
const BELOW_LINE = 18
const BETWEEN_ROWS = 30
/** Height of two lines of text, so that rows with one or two have the same distance. */
const LEAST = 48

/** The y of each row's line in the wide drawing. A row is as high as its longest text. */
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

/** The x of the texts of the narrow drawing, beside their vertical line. */
export const beside = { sign: 14, words: 40, right: 350 }

/** The y of each title and of its views in the narrow drawing. */
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
