import type { Language } from '@/lib/i18n/languages'
import type { SearchDocument } from '@/lib/search/index/document'
import { randomFrom } from '../search/random'
import { distractors } from './search-distractors'

const ROOTS = 15_000
const AUTHORS = 300
const TEMPLATES = 80

const onsets = 'b c d f g h k l m n p pr r s st t tr v'.split(' ')
const vowels: Record<Language, string[]> = {
  en: 'a e i o u a e i'.split(' '),
  nl: 'a e i o u ie ij oe'.split(' '),
}
const codas = 'l n nt r s st t'.split(' ')
const endings: Record<Language, string[]> = { en: ['', '', 's', 'ed', 'ing'], nl: ['', '', '', 's'] }

/**
 * Many articles that are not ours: the eighty from templates, and behind them others that templates alone would make
 * too alike. Made-up words give those the length (400 words), the vocabulary (some 28,000 forms of 19,000 stems, which
 * pack about as well as an English dictionary) and the titles and headings of their own that two thousand real
 * articles would have.
 */
export function madeUpArticles(language: Language, count: number): SearchDocument[] {
  const { below, pick } = randomFrom(count)
  const syllable = () => pick(onsets) + pick(vowels[language]) + (below(3) ? '' : pick(codas))
  const root = () => Array.from({ length: 2 + below(2) }, syllable).join('')
  const roots = Array.from({ length: ROOTS }, root)
  // Few words are common and most are rare, as in real texts.
  const anyWord = () =>
    `${roots[Math.floor(ROOTS * (below(1_000_000_000) / 1_000_000_000) ** 4)]}${pick(endings[language])}`
  const words = (many: number) => Array.from({ length: many }, anyWord).join(' ')
  const authors = Array.from({ length: AUTHORS }, () => words(2))
  return distractors(language, count).map((entry, number) =>
    number < TEMPLATES
      ? entry
      : {
          ...entry,
          title: `${entry.title}: ${words(3)}`,
          otherTitle: words(7),
          caption: `${1 + below(12)} min · ${pick(authors)}`,
          keywords: [...entry.keywords, ...Array.from({ length: 5 }, () => words(2))],
          sections: entry.sections.map(({ id, title, text }) => ({
            id: id && `${id}-${anyWord()}`,
            title: id && `${title} ${words(2)}`,
            text: `${text} ${words(60)}`,
          })),
        },
  )
}
