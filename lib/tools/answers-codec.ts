// Codec of answers for URL fragments, which browsers never send to a server, and for storage.

/** Encodes answers as one digit each; 0 is no answer. */
export const writeAnswers = (answers: readonly number[]): string => answers.join('')

/** Decodes answers: `count` digits, none above `most`. Undefined when the code is invalid. */
export function readAnswers(code: string, count: number, most: number): number[] | undefined {
  if (code.length !== count || !/^\d+$/.test(code)) return undefined
  const answers = [...code].map(Number)
  return answers.every((answer) => answer <= most) ? answers : undefined
}
