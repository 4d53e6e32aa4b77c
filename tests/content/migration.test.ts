import { describe, expect, test } from 'vitest'
import { readContent } from '@/lib/content/read/read-content'
import { languages } from '@/lib/i18n/languages'
import listed from './migration-anchors.json'

interface Anchor {
  en: string[]
  nl: string[]
  /** The words must also end where a word ends. */
  exact?: boolean
}

/** What must not get lost from an article: facts by the words that show them, and how long it may be. */
const lists: Record<string, { words: number[]; anchors: Record<string, Anchor> }> = listed

const { store } = await readContent('content')

/** The articles that the journal began with, in their order, and whose ideas they retell. */
const migrated = [
  { id: 'cco-role-evolution', author: 'Charles Bennett' },
  { id: 'leadership-lesson', author: 'Zaheer Gilani' },
  { id: 'seven-tips', author: 'Christine Crandell' },
  { id: 'everyone-is-the-cco', author: 'David Thodey' },
  { id: 'cmo-is-dead', author: 'Dominique Turpin' },
  { id: 'code-banken', author: undefined },
  { id: 'customer-journey', author: undefined },
  { id: 'maturity-phases', author: undefined },
  { id: 'cco-roadmap', author: undefined },
]

const ids = migrated.map(({ id }) => id)

const editions = store
  .listArticles()
  .filter(({ id }) => ids.includes(id))
  .map((article) => ({
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

describe.each(languages)('what was taken over is there in %s', (language) => {
  test.each(migrated)('the article $id, of the same author', ({ id, author }) => {
    const article = store.getArticle(id, language)

    expect(article).toBeDefined()
    expect(article?.author).toBe(author)
    expect(lists).toHaveProperty(id)
  })

  test('the articles in their order', () => {
    const order = store
      .listArticles(language)
      .map(({ id }) => id)
      .filter((id) => ids.includes(id))

    expect(order).toEqual(ids)
  })

  test('at least sixty terms, eleven figures and sixteen tags', () => {
    expect(store.listTerms(language).length).toBeGreaterThanOrEqual(60)
    expect(store.listFigures(language).length).toBeGreaterThanOrEqual(11)
    expect(store.listTopics('tag').length).toBeGreaterThanOrEqual(16)
  })

  test('the line of each article is explained', () => {
    const { lines = [] } = store.getPage('how-to-read-the-drawings', language)

    expect(lines.map(({ article }) => article)).toEqual(expect.arrayContaining(ids))
  })

  test.each([
    { kind: 'category', topic: 'chief-customer-officer', members: ids.slice(0, 6) },
    { kind: 'category', topic: 'methods-and-models', members: ids.slice(6) },
    {
      kind: 'tag',
      topic: 'customer-experience',
      members: ids.filter((id) => !['cmo-is-dead', 'code-banken'].includes(id)),
    },
  ] as const)('the archive of the $kind $topic', ({ kind, topic, members }) => {
    const listed = store
      .listArticlesAbout({ kind, id: topic }, language)
      .map(({ id }) => id)
      .filter((id) => ids.includes(id))

    expect(listed).toEqual(members)
  })
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
