import { messages } from '../i18n/messages'
import type { GlossaryTerm } from './schemas/glossary-term'
import type { TermPair } from './store/terms'

/** The terms that begin with a letter, in order. */
export interface LetterGroup {
  letter: string
  pairs: TermPair[]
}

/** The letters of the glossary's index, whether or not a term begins with them. */
export const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Groups terms by their first letter, sorted by their words in the reader's own or in the other language. */
export function byLetter(pairs: readonly TermPair[], by: 'own' | 'other'): LetterGroup[] {
  const first = pairs[0]
  if (!first) return []
  const collator = new Intl.Collator(messages(first[by].language).locale, { ignorePunctuation: true })
  const sorted = [...pairs].sort((a, b) => collator.compare(a[by].term, b[by].term))
  const groups = new Map<string, TermPair[]>()
  for (const pair of sorted) {
    const letter = letterOf(pair[by].term)
    const group = groups.get(letter)
    if (group) group.push(pair)
    else groups.set(letter, [pair])
  }
  return [...groups].map(([letter, pairs]) => ({ letter, pairs }))
}

/** The first letter as a capital without diacritics: “élan” is listed under E. */
const letterOf = (term: string) => (term.normalize('NFD').match(/\p{L}/u)?.[0] ?? '').toUpperCase()

/** A term with its abbreviation, as lists name it: “customer experience (CX)”. */
export const nameOf = ({ term, abbreviation }: Pick<GlossaryTerm, 'term' | 'abbreviation'>) =>
  abbreviation ? `${term} (${abbreviation})` : term
