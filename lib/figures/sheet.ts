import { breakLines, letters } from './svg-text-layout'

/** A sheet of A4 in landscape, four units per millimetre. */
export const sheet = {
  width: 1188,
  height: 840,
  margin: 56,
  millimetres: { width: 297, height: 210 },
} as const

/** The texts around the drawing: font size, line height, and width factor relative to Funnel Sans. */
const sorts = {
  title: { size: 31, leading: 37, wider: 1.04 },
  line: { size: 17, leading: 23, wider: 1 },
  caption: { size: 15, leading: 20, wider: 1 },
} as const

export interface SheetText {
  size: number
  leading: number
  lines: string[]
  /** The baseline of the first line. */
  y: number
}

/** Between the margins. */
const room = sheet.width - 2 * sheet.margin

function setText(sort: keyof typeof sorts, text: string, y: number): SheetText {
  const { size, leading, wider } = sorts[sort]
  // Breaks lines with the metrics of remarks, on a width scaled accordingly.
  const width = (room * letters.remark.size) / (size * wider)
  return { size, leading, lines: breakLines(text, 'remark', width), y }
}

const bottomOf = ({ y, leading, lines }: SheetText) => y + (lines.length - 1) * leading

/** Layout of the sheet: title and line above, caption and foot below, the drawing as large as fits. */
export function layOut(
  { title, line, caption }: { title: string; line: string; caption: string },
  drawing: { width: number; height: number },
) {
  const head = setText('title', title, sheet.margin + 24)
  const says = setText('line', line, bottomOf(head) + 32)
  const foot = sheet.height - sheet.margin + 16
  const captionLines = setText('caption', caption, 0)
  const below = {
    ...captionLines,
    y: foot - 38 - (captionLines.lines.length - 1) * captionLines.leading,
  }
  const top = bottomOf(says) + 32
  const bottom = below.y - 44
  const scale = Math.min(room / drawing.width, (bottom - top) / drawing.height)
  // Most of the remaining space is below a low drawing.
  const y = top + (bottom - top - drawing.height * scale) * 0.4
  return { title: head, line: says, caption: below, foot, drawing: { x: sheet.margin, y, scale } }
}
