/** A mistake in the content. Printed as `file:line  message`, with a remedy (`hint`) where one is known. */
export interface Problem {
  file: string
  line: number
  message: string
  hint?: string
}

/** The outcome of parsing a file: a value, or all its problems, with the value where one could be parsed despite them. */
export type ParseResult<T> = { ok: true; value: T } | { ok: false; problems: Problem[]; value?: T }

/** A problem as the terminal shows it, the remedy indented on a line of its own. */
export function formatProblem({ file, line, message, hint }: Problem): string {
  const first = `${file}:${line}  ${onOneLine(message)}`
  return hint ? `${first}\n    ${onOneLine(hint)}` : first
}

/** Quoted text may contain line breaks and terminal control characters: they become spaces. */
const onOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ')

/** Sorts problems by file, then by line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
