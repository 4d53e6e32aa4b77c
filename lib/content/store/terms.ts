import { type Language, otherLanguage } from '../../i18n/languages'
import type { Article } from '../schemas/article'
import type { GlossaryTerm } from '../schemas/glossary-term'
import { type EditionIndex, groupBy, keyOf } from './indexes'

/** A term in the reader's language and in the other one. */
export interface TermPair {
  id: string
  own: GlossaryTerm
  other: GlossaryTerm
}

/** Where an article marks a term: the id of the section, '' before the first one. */
export interface TermUse {
  article: Article
  section: string
}

/** The terms of a language with their counterparts, by id. Throws where a term has none, which is a lint problem. */
export function pairTerms(
  terms: EditionIndex<GlossaryTerm>,
  language: Language,
): ReadonlyMap<string, TermPair> {
  return new Map(
    terms.list(language).map((own) => {
      const other = terms.get(own.id, otherLanguage(language))
      if (!other) throw new Error(`The term “${own.id}” has no counterpart of ${own.file}`)
      return [own.id, { id: own.id, own, other }]
    }),
  )
}

/** The uses of each term by language and id, in the order of the articles; of an article the first mark counts. */
export function listTermUses(articles: readonly Article[]): ReadonlyMap<string, readonly TermUse[]> {
  const marks = articles.flatMap((article) => {
    const firsts = new Map(article.terms.toReversed().map(({ refId, line }) => [refId, line]))
    return [...firsts].map(([refId, markLine]) => ({
      key: keyOf(article.language, refId),
      use: { article, section: article.sections.findLast(({ line }) => line <= markLine)?.id ?? '' },
    }))
  })
  return new Map(
    [...groupBy(marks, ({ key }) => [key])].map(([key, listed]) => [key, listed.map(({ use }) => use)]),
  )
}
