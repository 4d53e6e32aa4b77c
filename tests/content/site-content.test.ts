import { describe, expect, test } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import { readContent } from '@/lib/content/read/read-content'
import { languages } from '@/lib/i18n/languages'
import { contentOf } from './made-content'

const { store, problems } = await readContent('content')
const { articles, terms, pages, homePages, figures, topics, sources } = contentOf(store)

test('the site’s own content has no problems', () => {
  expect(problems.map(formatProblem)).toEqual([])
})

describe('what there is', () => {
  test.each(languages)('one home page and the page about the journal in %s', (language) => {
    expect(homePages.filter((home) => home.language === language)).toHaveLength(1)
    expect(pages.filter((page) => page.language === language).map(({ id }) => id)).toContain('about')
  })

  test('articles are numbered from 1 without a gap, the editions of an article alike', () => {
    const orders = new Map(articles.map(({ id, order }) => [id, order]))

    expect([...orders.values()].sort((a, b) => a - b)).toEqual([...orders].map((_, index) => index + 1))
  })

  test('every topic has an article, and every figure is shown', () => {
    const shown = new Set(articles.flatMap(({ figures }) => figures.map(({ refId }) => refId)))

    expect(
      topics.filter((topic) => languages.every((each) => store.listArticlesAbout(topic, each).length === 0)),
    ).toEqual([])
    expect(figures.filter(({ name }) => !shown.has(name)).map(({ file }) => file)).toEqual([])
  })
})

test.each(articles)('$file cites every source it lists, in the order of its list', ({ sources, cites }) => {
  expect([...new Set(cites.map(({ refId }) => refId))]).toEqual(sources)
})

test.each(articles)('$file has a summary that says more than its description', (article) => {
  expect(article.summary).not.toContain(article.description)
  expect(article.summary.length).toBeGreaterThan(article.description.length)
})

describe('no article repeats another', () => {
  const RUN = 12

  /** Every run of that many words. */
  const runsOf = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
    return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')))
  }

  test('a run of twelve words is found wherever it stands', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve'
    expect([...runsOf(`zero ${twelve}`)]).toContain(twelve)
    expect(runsOf(twelve).size).toBe(1)
    expect(runsOf('too short').size).toBe(0)
  })

  test.each(languages)('in %s', (language) => {
    const texts = articles
      .filter((article) => article.language === language)
      .map(({ id, summary, lead, sections }) => ({
        id,
        runs: runsOf([summary, lead, ...sections.map(({ text }) => text)].join(' | ')),
      }))
    const shared = texts.flatMap(({ id, runs }, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) =>
          [...runs].filter((run) => other.runs.has(run)).map((run) => `${id} and ${other.id}: ${run}`),
        ),
    )

    expect(shared).toEqual([])
  })
})

/** All texts inside a value, with the names of the fields that lead to them. Addresses and places in files are no texts. */
function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([field]) => !['file', 'url', 'slug', 'links'].includes(field))
    .flatMap(([field, inner]) => textsIn(inner, path ? `${path}.${field}` : field))
}

const texts = [
  ...[...articles, ...terms, ...pages, ...homePages, ...figures].map((item) => ({
    ...item,
    of: item.language,
    where: item.file,
  })),
  ...topics.flatMap((topic) => languages.map((of) => ({ text: topic[of], of, where: `topic ${topic.id}` }))),
  ...sources.flatMap(({ title, publication, author, date, remark, id }) =>
    languages.map((of) => ({
      text: {
        title: title[of],
        publication: publication?.[of],
        author: author?.[of],
        date: date?.[of],
        remark: remark?.[of],
      },
      of,
      where: `source ${id}`,
    })),
  ),
].map(({ of, where, ...item }) => ({ of, where, texts: textsIn(item) }))

test('typographic quotation marks and apostrophes stand in every text', () => {
  const straight = texts.flatMap(({ where, texts }) =>
    texts
      .filter(({ text }) => /["']/.test(text))
      .map(({ path, text }) => `${where} ${path}: ${text.match(/.{0,20}["'].{0,20}/)?.[0]}`),
  )

  expect(straight).toEqual([])
})

test('a Dutch text addresses its reader as u; only the title of a source is its maker’s own', () => {
  const familiar = texts
    .filter(({ of }) => of === 'nl')
    .flatMap(({ where, texts }) =>
      texts
        .filter(({ path }) => !(where.startsWith('source') && path === 'text.title'))
        .flatMap(({ path, text }) =>
          (text.match(/(?<![\p{L}’-])(je|jij|jou|jouw|jullie)(?![\p{L}’-])/giu) ?? []).map(
            (word) => `${where} ${path}: ${word}`,
          ),
        ),
    )

  expect(familiar).toEqual([])
})
