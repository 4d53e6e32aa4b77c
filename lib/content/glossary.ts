import type { Language } from '../i18n/languages'
import { messages } from '../i18n/messages'
import type { ContentStore } from './read-content'
import type { Article } from './schemas/article'
import type { GlossaryTerm } from './schemas/glossary-term'

/** A term in both languages: as the reader's language has it, and the facing one. */
export interface TermPair {
  id: string
  own: GlossaryTerm
  other: GlossaryTerm
}

/** The terms that begin with a letter, in order. */
export interface LetterGroup {
  letter: string
  pairs: TermPair[]
}

/** The letters that stand in the list of letters, with terms or without. */
export const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every term of the glossary as a reader of the language sees it, in no order. */
export function termPairs({ terms }: ContentStore, language: Language): TermPair[] {
  return terms
    .filter((term) => term.language === language)
    .map((own) => {
      const other = terms.find(({ id, language }) => id === own.id && language !== own.language)
      // Both exist in a library without problems: see rules/every-edition-exists.ts.
      if (!other) throw new Error(`The term “${own.id}” has no counterpart`)
      return { id: own.id, own, other }
    })
}

/** The pair of one term. It is known: see rules/names-are-known.ts. */
export function termPair(store: ContentStore, id: string, language: Language): TermPair {
  const pair = termPairs(store, language).find((candidate) => candidate.id === id)
  if (!pair) throw new Error(`There is no term “${id}”`)
  return pair
}

/** Terms under their letters, in the order of the words of either language. */
export function byLetter(pairs: readonly TermPair[], by: 'own' | 'other'): LetterGroup[] {
  const first = pairs[0]
  if (!first) return []
  const collator = new Intl.Collator(messages(first[by].language).locale, { ignorePunctuation: true })
  const sorted = [...pairs].sort((a, b) => collator.compare(a[by].term, b[by].term))
  const groups = new Map<string, TermPair[]>()
  for (const pair of sorted) {
    const letter = letterOf(pair[by].term)
    groups.set(letter, [...(groups.get(letter) ?? []), pair])
  }
  return [...groups].map(([letter, pairs]) => ({ letter, pairs }))
}

/** Its first letter, large and without marks: “élan” stands under E. */
const letterOf = (term: string) => (term.normalize('NFD').match(/\p{L}/u)?.[0] ?? '').toUpperCase()

/** A place where an article marks a term: the section it stands in, '' before the first. */
export interface TermUse {
  article: Article
  section: string
}

/** Where the articles of a language use a term, in their order. */
export function usesOf({ articles }: ContentStore, id: string, language: Language): TermUse[] {
  return articles
    .filter((article) => article.language === language)
    .sort((a, b) => a.order - b.order)
    .flatMap((article) => {
      const mark = article.terms.find(({ refId }) => refId === id)
      if (!mark) return []
      const section = article.sections.findLast(({ line }) => line <= mark.line)
      return [{ article, section: section?.id ?? '' }]
    })
}

/** A term with its abbreviation, as lists name it: “customer experience (CX)”. */
export const nameOf = ({ term, abbreviation }: Pick<GlossaryTerm, 'term' | 'abbreviation'>) =>
  abbreviation ? `${term} (${abbreviation})` : term
