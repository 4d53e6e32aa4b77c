// Numbers as characters: one for 0 to 59, one more for each factor of 32 above. Plain text compresses well and
// needs no decoder for bytes.
const FIRST = 35
const SINGLE = 60
const REST = 32

export function writeNumber(value: number): string {
  let text = ''
  let left = value
  while (left >= SINGLE) {
    left -= SINGLE
    text += String.fromCharCode(FIRST + SINGLE + (left % REST))
    left = Math.floor(left / REST)
  }
  return text + String.fromCharCode(FIRST + left)
}

/** How far each of some rising numbers is from the one before. */
const stepsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1)

/** Lists of numbers in rising order: a line of how many each has, and a line of their steps. */
export const writeLists = (lists: readonly (readonly number[])[]): [counts: string, steps: string] => [
  lists.map(({ length }) => writeNumber(length)).join(''),
  lists.map((list) => stepsOf(list).map(writeNumber).join('')).join(''),
]

/** The lists that `writeLists` wrote. */
export function readLists(counts: string, steps: string): number[][] {
  const reader = new NumberReader(steps)
  return numbersIn(counts).map((count) => reader.rising(count))
}

/** All numbers of a line. */
export function numbersIn(line: string): number[] {
  const reader = new NumberReader(line)
  const numbers: number[] = []
  while (!reader.done) numbers.push(reader.number())
  return numbers
}

/** Reads numbers one after another. */
class NumberReader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get done(): boolean {
    return this.#at >= this.#text.length
  }

  number(): number {
    const code = this.#text.charCodeAt(this.#at++) - FIRST
    if (Number.isNaN(code) || code < 0)
      throw new Error('The search index breaks off in the middle of a number.')
    return code < SINGLE ? code : SINGLE + (code - SINGLE) + REST * this.number()
  }

  /** As many rising numbers, from their steps. */
  rising(count: number): number[] {
    let last = -1
    return Array.from({ length: count }, () => {
      last += this.number() + 1
      return last
    })
  }
}
