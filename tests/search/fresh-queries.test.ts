import { expect, test } from 'vitest'
import type { Language } from '@/lib/i18n/languages'
import { openIndex } from '@/lib/search/index/open'
import { search } from '@/lib/search/search'
import queries from './fresh-queries.json'
import { files } from './site'

// Queries written from the articles alone, before anyone looked at what search made of them: a check on the judged
// ones, by which search was tuned. `right` names every article that may come first; none, when the site has no answer.

interface FreshQuery {
  lang: string
  q: string
  right: string[]
}

const open = { en: openIndex(files.en.index), nl: openIndex(files.nl.index) }

function isRight({ lang, q, right }: FreshQuery): boolean {
  const language = lang as Language
  const { answered, hits } = search(
    { query: q, kind: 'article' },
    open[language],
    open[language === 'en' ? 'nl' : 'en'],
  )
  return right.length === 0 ? !answered : answered && right.includes(hits[0]?.id ?? '')
}

const answerable = queries.filter(({ right }) => right.length > 0)
const unanswerable = queries.filter(({ right }) => right.length === 0)

test.each([
  ['with an answer get it first', answerable, 0.95],
  ['without an answer get none', unanswerable, 0.9],
])('fresh queries %s', (_, asked, least) => {
  const wrong = asked.filter((query) => !isRight(query))
  const list = wrong.map(({ lang, q }) => `${lang} ${q}`).join('\n')
  expect(1 - wrong.length / asked.length, list).toBeGreaterThanOrEqual(least)
})
