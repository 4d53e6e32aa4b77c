import { bm25f } from '../tuning/parameters'
import { inverseDocumentFrequency } from './bm25f'
import { lazy, memoize } from './memoize'
import type { OpenIndex } from './open'
import { ScoreAccumulator } from './score-accumulator'
import { isArticle, matchTerm } from './term-matches'

/** The idf of terms that count as one: by the number of articles that have any of them. */
export function idfOf(index: OpenIndex, terms: readonly string[]): number {
  const n = documentFrequency(index, terms)
  const total = articleCount(index)
  return n > 0
    ? inverseDocumentFrequency(n, total)
    : bm25f.unknownIdfShare * inverseDocumentFrequency(1, total)
}

/** The number of articles that have any of some terms. */
export const documentFrequency = (index: OpenIndex, terms: readonly string[]): number =>
  (terms.length === 1 ? index.documentFrequencies?.get(terms[0] ?? '') : undefined) ??
  memoize(index, 'df', terms.join(' '), () => {
    const accumulator = new ScoreAccumulator(index.documents.length)
    for (const term of terms) {
      for (const doc of matchTerm(index, term).docs) accumulator.add(doc, 1, false)
    }
    return accumulator.docs.filter((doc) => isArticle(index, doc)).length
  })

const articleCount = (index: OpenIndex): number =>
  lazy(index, 'article count', () => index.documents.filter(({ kind }) => kind === 'article').length)
