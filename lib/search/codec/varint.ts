// Variable-length numbers as characters: one character for 0 to 59, one more for each factor of 32 above. Plain text
// compresses well and needs no binary decoder.
const FIRST_CODE = 35
const ONE_CHARACTER = 60
const RADIX = 32

/** Encodes a whole number ≥ 0. */
export function encodeVarint(value: number): string {
  let text = ''
  let rest = value
  while (rest >= ONE_CHARACTER) {
    rest -= ONE_CHARACTER
    text += String.fromCharCode(FIRST_CODE + ONE_CHARACTER + (rest % RADIX))
    rest = Math.floor(rest / RADIX)
  }
  return text + String.fromCharCode(FIRST_CODE + rest)
}

/** Difference of each number of an ascending list to the one before, less one. */
const gapsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? -1) - 1)

/** Encodes ascending lists of numbers: one line with the length of each, one line with their gaps. */
export const encodeLists = (lists: readonly (readonly number[])[]): [lengths: string, gaps: string] => [
  lists.map(({ length }) => encodeVarint(length)).join(''),
  lists.map((list) => gapsOf(list).map(encodeVarint).join('')).join(''),
]

/** Decodes the lists that `encodeLists` encoded. Throws when they are incomplete. */
export function decodeLists(lengths: string, gaps: string): number[][] {
  const reader = new VarintReader(gaps)
  return decodeVarints(lengths).map((length) => reader.ascending(length))
}

/** Decodes all numbers of a line. Throws when the last is incomplete. */
export function decodeVarints(line: string): number[] {
  const reader = new VarintReader(line)
  const numbers: number[] = []
  while (!reader.done) numbers.push(reader.next())
  return numbers
}

class VarintReader {
  #position = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get done(): boolean {
    return this.#position >= this.#text.length
  }

  next(): number {
    const code = this.#text.charCodeAt(this.#position++) - FIRST_CODE
    if (!(code >= 0)) throw new Error('A number is cut off.')
    return code < ONE_CHARACTER ? code : ONE_CHARACTER + (code - ONE_CHARACTER) + RADIX * this.next()
  }

  /** Reads `length` ascending numbers from their gaps. */
  ascending(length: number): number[] {
    let last = -1
    return Array.from({ length }, () => {
      last += this.next() + 1
      return last
    })
  }
}
