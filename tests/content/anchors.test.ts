import { expect, test } from 'vitest'
import { readContent } from '@/lib/content/read-content'
import { languages } from '@/lib/i18n/languages'
import listed from './anchors.json'

interface Anchor {
  en: string[]
  nl: string[]
  /** The words must also end where a word ends. */
  exact?: boolean
}

/** What must not get lost from an article: facts by the words that show them, and how long it may be. */
const lists: Record<string, { words: number[]; anchors: Record<string, Anchor> }> = listed

const { store } = await readContent('content')

const editions = store.articles.map((article) => ({
  ...article,
  edition: `${article.language}/${article.id}`,
  text: plain([article.lead, ...article.sections.flatMap(({ title, text }) => [title, text])].join(' ')),
}))

/** Letters, quotation marks, dashes and white space in one form each. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
}

function holds(text: string, { exact }: Anchor, alternative: string): boolean {
  const words = plain(alternative).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}${exact ? '(?![\\p{L}\\p{N}])' : ''}`, 'u').test(text)
}

test('every article has its list, in every language', () => {
  expect(editions.map(({ edition }) => edition).sort()).toEqual(
    languages.flatMap((language) => Object.keys(lists).map((id) => `${language}/${id}`)).sort(),
  )
})

test.each(editions)('$edition holds every fact of its list', ({ id, language, text }) => {
  const missing = Object.entries(lists[id]?.anchors ?? {}).filter(
    ([, anchor]) => !anchor[language].some((alternative) => holds(text, anchor, alternative)),
  )

  expect(missing.map(([name, anchor]) => `${name}: ${anchor[language].join(' / ')}`)).toEqual([])
})

test.each(editions)('$edition is as long as it should be', ({ id, words }) => {
  const [least = 0, most = 0] = lists[id]?.words ?? []

  expect(words).toBeGreaterThanOrEqual(least)
  expect(words).toBeLessThanOrEqual(most)
})

test.each([
  { text: 'Opportunities grow.', alternative: 'opportunit', found: true },
  { text: 'Missed opportunity', alternative: 'Opportunit', found: true },
  { text: 'an inopportune day', alternative: 'opportun', found: false },
  { text: 'the KPI’s of it', alternative: "KPI's", found: true },
  { text: 'the P&L', alternative: 'P&L', found: true },
  { text: '15\u00A0million calls', alternative: '15 million', found: true },
  { text: 'outcome–based', alternative: 'outcome-based', found: true },
  { text: 'in 2010', alternative: '20', found: true },
  { text: 'in 2010', alternative: '20', exact: true, found: false },
  { text: 'all 20 managers', alternative: '20', exact: true, found: true },
  { text: 'één één', alternative: 'n é', found: false },
])('“$alternative” is found in “$text”: $found', ({ text, alternative, exact = false, found }) => {
  expect(holds(plain(text), { en: [], nl: [], exact }, alternative)).toBe(found)
})
