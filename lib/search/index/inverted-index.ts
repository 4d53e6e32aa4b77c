import { Index } from 'flexsearch'

/** Where words stand: from a word to the numbers of the places that hold it. */
export interface Postings {
  /** Takes words with their places, in rising order; a word comes once. */
  take(lists: Iterable<[word: string, places: number[]]>): void
  placesOf(word: string): readonly number[]
}

const MAX_PLACES = 1_000_000

/**
 * The one door to FlexSearch. Its encoder, tokenizers and ranking stay out of use: words arrive analysed, with their
 * places, as FlexSearch itself would import them, and ranking is `rank.ts`.
 */
export function createPostings(): Postings {
  const index = new Index({ tokenize: 'strict', encode: (text: string) => [text] })
  return {
    take(lists) {
      // Imports add up, and take what is parsed already; the types of FlexSearch know of text only.
      const map: unknown = Array.from(lists, ([word, places]) => [word, [places]])
      index.import('map', map as string)
    },
    placesOf(word) {
      return index.search(word, { limit: MAX_PLACES }) as number[]
    },
  }
}
