export type TelstraContact = 'calls' | 'tasks' | 'appointments'

/** Telstra’s contacts with customers in a year, as David Thodey gave them in 2014. */
export const telstraContacts: readonly { kind: TelstraContact; count: number }[] = [
  { kind: 'calls', count: 15_000_000 },
  { kind: 'tasks', count: 3_400_000 },
  { kind: 'appointments', count: 900_000 },
]

export const telstraTotal = telstraContacts.reduce((sum, { count }) => sum + count, 0)

/** What goes wrong when one in a hundred does. The share is our illustration, not Telstra’s. */
export const onePercentOf = (count: number): number => count / 100

/** One dot in the drawing stands for this many contacts. */
export const CONTACTS_PER_DOT = 100_000

/** The dots to draw, row by row. A notch replaces one of them where about a dot’s worth of contacts goes wrong. */
export interface DotRow {
  dots: number
  /** Index in the row of the dot that a notch replaces. */
  notch?: number
}

/** Rows of dots for a number of contacts. The largest two groups hold the two notches that make one per cent. */
export function dotRows(count: number, perRow: number): DotRow[] {
  const dots = Math.round(count / CONTACTS_PER_DOT)
  const rows = Array.from({ length: Math.ceil(dots / perRow) }, (_, row): DotRow => {
    return { dots: Math.min(perRow, dots - row * perRow) }
  })
  const middle = rows[Math.floor((rows.length - 1) / 2)]
  if (middle && onePercentOf(count) >= CONTACTS_PER_DOT / 4) middle.notch = Math.floor(middle.dots / 2)
  return rows
}
