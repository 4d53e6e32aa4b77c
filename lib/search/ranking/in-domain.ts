import { fact } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { isSubjectOfArticles } from '../index/term-statistics'
import { stemMeant } from '../query/expand'
import type { Query } from '../query/parse'
import { titlesOf } from './title-match'

/**
 * Whether a query has a word of the subject of this site: a concept that articles speak of, or a word of their
 * titles. Other words stand in articles too, and say nothing about them: a house for sale.
 */
export function isOnSubject({ words, spans }: Query, index: OpenIndex): boolean {
  const titleWords = fact(index, 'title words', () => wordsOfTitles(index))
  return (
    words.some(({ stem }) => titleWords.has(stem)) ||
    spans.some(({ from, to, token }) => {
      const said = words.slice(from, to).every((word) => stemMeant(word) === word.stem)
      return said && isSubjectOfArticles(index, token)
    })
  )
}

const wordsOfTitles = (index: OpenIndex): Set<string> =>
  new Set(index.cards.flatMap(({ kind }, entry) => (kind === 'article' ? titlesOf(entry, index).flat() : [])))
