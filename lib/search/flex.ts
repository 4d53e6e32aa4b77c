import { Index } from 'flexsearch'

/** Where words stand: from a word to the numbers of the places that hold it. */
export interface Postings {
  add(place: number, words: string[]): void
  placesOf(word: string): readonly number[]
}

const MOST_PLACES = 1_000_000

/**
 * The one door to FlexSearch. Its encoder, tokenizers and ranking stay out of use: words arrive analysed,
 * a place carries how often the word stands there, and ranking is `rank.ts`.
 */
export function createPostings(): Postings {
  const index = new Index({
    tokenize: 'strict',
    encode: (text: string) => text.split(' '),
    score: () => 0,
  })
  return {
    add(place, words) {
      index.append(place, words.join(' '))
    },
    placesOf(word) {
      return index.search(word, { limit: MOST_PLACES }) as number[]
    },
  }
}
