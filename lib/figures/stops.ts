import type { PointMark } from './article-line'
import type { CurvePoint } from './curve'
import { layoutText, type TextBlock } from './svg-text-layout'

/** A point of a line with a text. */
export interface Stop extends TextBlock {
  /** Height from 0 (low) to 4 (high). */
  level: number
  mark: PointMark
}

export interface PlacedStop extends Stop, CurvePoint {
  /** Position and maximum width of its text. */
  words: { x: number; y: number; width: number }
}

/** Half the width of a notch. */
const NOTCH = 10
/** Distance from the lowest level to the texts, in which the stems end. */
const BELOW_LINE = 30
const BETWEEN_COLUMNS = 16
const BETWEEN_ROWS = 20

export interface Across {
  left: number
  top: number
  width: number
  rise: number
}

/** Spreads stops evenly over a width, with their texts in columns below the line. */
export function stopsAcross(stops: readonly Stop[], { left, top, width, rise }: Across) {
  const column = width / stops.length
  const y = top + rise + BELOW_LINE
  const placed = stops.map((stop, index): PlacedStop => {
    const x = left + index * column + 8
    const words = { x: x - 6, y, width: column - BETWEEN_COLUMNS }
    return { ...stop, x, y: top + rise * (1 - stop.level / 4), words, ...notchOf(stop) }
  })
  return { stops: placed, bottom: Math.max(...placed.map((stop) => bottomOf(stop))) }
}

export interface Down {
  left: number
  top: number
  /** From the lowest level to the highest. */
  sway: number
  /** Right edge of the texts. */
  right: number
}

/** Lays the line out vertically, better to the right, with the text of each stop beside it. */
export function stopsDown(stops: readonly Stop[], { left, top, sway, right }: Down) {
  let y = top
  const placed = stops.map((stop): PlacedStop => {
    const x = left + (sway * stop.level) / 4
    const words = { x: left + sway + 26, y: y - 6, width: right - left - sway - 26 }
    const here = { ...stop, x, y, words, ...notchOf(stop) }
    y = Math.max(y + 2 * BETWEEN_ROWS, bottomOf(here) + BETWEEN_ROWS + 6)
    return here
  })
  return { stops: placed, bottom: Math.max(...placed.map((stop) => bottomOf(stop))) }
}

const notchOf = ({ mark }: Stop) => (mark === 'notch' ? { notch: NOTCH } : {})

const bottomOf = ({ words, ...stop }: PlacedStop) => words.y + layoutText(stop, words.width).height
