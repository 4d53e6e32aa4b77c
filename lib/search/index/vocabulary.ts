import { TrigramIndex } from './flexsearch'
import { lazy } from './memoize'
import type { OpenIndex } from './open'

/** Every word of the texts in alphabetical order, and behind them the words of synonym phrases. */
const trigramIndex = (index: OpenIndex): TrigramIndex =>
  lazy(
    index,
    'trigrams',
    () => new TrigramIndex([...new Set([...index.vocabulary.keys(), ...index.synonyms.forms])]),
  )

/** The words of the texts with a prefix, in alphabetical order. */
export const wordsWithPrefix = (index: OpenIndex, prefix: string): string[] =>
  trigramIndex(index)
    .withPrefix(prefix)
    .filter((word) => index.vocabulary.has(word))

/** The words of the texts with a suffix, in alphabetical order. */
export const wordsWithSuffix = (index: OpenIndex, suffix: string): string[] =>
  trigramIndex(index)
    .withSuffix(suffix)
    .filter((word) => index.vocabulary.has(word))

/** The `limit` words of texts and synonym phrases that share most trigrams with a form. */
export const similarWords = (index: OpenIndex, form: string, limit: number): string[] =>
  trigramIndex(index).mostSimilar(form, limit)
