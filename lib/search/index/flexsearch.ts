import { Index } from 'flexsearch'

// The only use of FlexSearch, as its documentation shows: `new Index` with an own encoder, `add` and `search`. It finds
// the fields that have a term, and the words that look like a form. Analysis and ranking are done elsewhere.

const ALL = 1_000_000

/** The inverted index: finds fields by their terms. A field is added once, with all its terms. */
export class InvertedIndex {
  readonly #index = new Index({ encode: (terms: string) => terms.split(' '), resolution: 1 })

  add(ref: number, terms: Iterable<string>): void {
    this.#index.add(ref, [...terms].join(' '))
  }

  /** The postings of a term: the numbers of the fields that have it, in the order in which they were added. */
  get(term: string): readonly number[] {
    return this.#index.search(term, { limit: ALL }) as number[]
  }
}

/** An index of the words themselves, by their trigrams. Gives words in the order of the list, which is alphabetical. */
export class TrigramIndex {
  readonly #index = new Index({ encode: trigramsOf, resolution: 1 })
  readonly #words: readonly string[]

  constructor(words: readonly string[]) {
    this.#words = words
    for (const [number, word] of words.entries()) this.#index.add(number, START + word + END)
  }

  withPrefix(prefix: string): string[] {
    return this.#find(START + prefix).filter((word) => word.startsWith(prefix))
  }

  withSuffix(suffix: string): string[] {
    return this.#find(suffix + END).filter((word) => word.endsWith(suffix))
  }

  /** The `limit` words that share most trigrams with a form, those with most first. */
  mostSimilar(form: string, limit: number): string[] {
    return this.#find(START + form + END, { suggest: true, limit })
  }

  #find(text: string, options: { suggest?: boolean; limit: number } = { limit: ALL }): string[] {
    return (this.#index.search(text, options) as number[]).map((number) => this.#words[number] ?? '')
  }
}

/** Mark where a word begins and ends, so that trigrams of its first and last letters are told from others. */
const START = '^^'
const END = '$$'

const trigramsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => text.slice(start, start + 3))
