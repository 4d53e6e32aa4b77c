import { Index } from 'flexsearch'

/** From a term to its postings: the ascending numbers of the fields that have it. */
export interface InvertedIndex {
  /** Adds terms with their postings; each term once. */
  addPostings(lists: Iterable<[term: string, postings: number[]]>): void
  get(term: string): readonly number[]
}

const MAX_POSTINGS = 1_000_000

/**
 * The only use of FlexSearch. Its encoder, tokenizers and ranking are not used: terms are analyzed already, postings
 * are given in the format of its own export, and ranking is done in ranking/rank.ts.
 */
export function createInvertedIndex(): InvertedIndex {
  const index = new Index({ tokenize: 'strict', encode: (text: string) => [text] })
  return {
    addPostings(lists) {
      // Imports add up, and parsed data is accepted; the types of FlexSearch know only text.
      const map: unknown = Array.from(lists, ([term, postings]) => [term, [postings]])
      index.import('map', map as string)
    },
    get(term) {
      return index.search(term, { limit: MAX_POSTINGS }) as number[]
    },
  }
}
