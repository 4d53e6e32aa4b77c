// Answers travel in the fragment of an address, which a browser never sends to a server, and are kept in this form.

/** Answers as one digit each, from 0 (none yet). */
export const writeAnswers = (answers: readonly number[]): string => answers.join('')

/** The answers of a code: as many as there are questions, none above `most`. Undefined when it is no such code. */
export function readAnswers(code: string, count: number, most: number): number[] | undefined {
  if (code.length !== count || !/^\d+$/.test(code)) return undefined
  const answers = [...code].map(Number)
  return answers.every((answer) => answer <= most) ? answers : undefined
}
