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

/** Reads what `writeNumber` wrote, one after another. */
export class NumberReader {
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
}
