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

/** Numbers in rising order: how many, then how far each is from the one before. */
export function writePlaces(places: readonly number[]): string {
  const steps = places.map((place, at) => place - (places[at - 1] ?? -1) - 1)
  return [places.length, ...steps].map(writeNumber).join('')
}

/** Reads what was written in these ways, one after another. */
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

  /** What `writePlaces` wrote. */
  places(): number[] {
    let place = -1
    return Array.from({ length: this.number() }, () => {
      place += this.number() + 1
      return place
    })
  }
}
