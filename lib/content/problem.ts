/** Something a writer should mend. Shown as `file:line  message` and, where we know one, a way out. */
export interface Problem {
  file: string
  line: number
  message: string
  hint?: string
}

/** The outcome of reading a file: a value, or every problem found in it, with what could be read all the same. */
export type ParseResult<T> = { ok: true; value: T } | { ok: false; problems: Problem[]; value?: T }

export function formatProblem({ file, line, message, hint }: Problem): string {
  const first = `${file}:${line}  ${onOneLine(message)}`
  return hint ? `${first}\n    ${onOneLine(hint)}` : first
}

/** What a problem quotes may hold line breaks and worse: a terminal is not to obey it. */
const onOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ')

/** By file, then by line: the order in which a writer walks through them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
