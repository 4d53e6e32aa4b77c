import { lazy } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { isNamedInArticles } from '../index/term-matches'
import { intendedStem } from '../query/expand'
import type { ParsedQuery } from '../query/parse'
import { titleStems } from './title-match'

/**
 * Whether a query has a term of this site's domain: a word of an article's title, or a synonym group that titles or
 * labels of articles name. Other words occur in articles too and say nothing about them: a house for sale.
 */
export function isInDomain({ terms, phrases }: ParsedQuery, index: OpenIndex): boolean {
  const titleWords = lazy(index, 'title words', () => wordsOfTitles(index))
  return (
    terms.some(({ stem }) => titleWords.has(stem)) ||
    phrases.some(({ from, to, term }) => {
      const asTyped = terms.slice(from, to).every((one) => intendedStem(one) === one.stem)
      return asTyped && isNamedInArticles(index, term)
    })
  )
}

const wordsOfTitles = (index: OpenIndex): Set<string> =>
  new Set(
    index.documents.flatMap(({ kind }, doc) => (kind === 'article' ? titleStems(doc, index).flat() : [])),
  )
