import { expect, test } from 'vitest'
import { readContent } from '@/lib/content/read/read-content'
import { ContentStore } from '@/lib/content/store/content-store'
import { languages } from '@/lib/i18n/languages'
import { contentOf } from './made-content'

const AMOUNT = 5000

const sound = contentOf((await readContent('tests/fixtures/sound')).store)

/** How many properties of content were read. */
let reads = 0

const counted = <Item extends object>(item: Item): Item =>
  new Proxy(item, {
    get(target, name, receiver) {
      reads++
      return Reflect.get(target, name, receiver)
    },
  })

const [article] = sound.articles
const [term] = sound.terms
if (!article || !term) throw new Error('The sound content has no article or no term')

const each = <Item>(make: (at: number, language: (typeof languages)[number]) => Item) =>
  Array.from({ length: AMOUNT }, (_, at) => languages.map((language) => make(at, language))).flat()

const store = new ContentStore({
  ...sound,
  articles: each((at, language) =>
    counted({
      ...article,
      id: `article-${at}`,
      slug: `${language}-${at}`,
      language,
      order: AMOUNT - at,
      tags: [`tag-${at % 100}`],
      sources: [`S${at}`],
      terms: [{ refId: `term-${at}`, line: 1 }],
    }),
  ),
  terms: each((at, language) => counted({ ...term, id: `term-${at}`, language })),
  topics: [
    ...sound.topics,
    ...Array.from({ length: 100 }, (_, at) => ({
      ...(sound.topics[0] as (typeof sound.topics)[number]),
      kind: 'tag' as const,
      id: `tag-${at}`,
    })),
  ],
})

const last = `article-${AMOUNT - 1}`

/** Each query, with what it should find among 5,000 articles and terms in two languages. */
const queries: { query: string; ask: () => unknown; finds: (found: never) => unknown; expected: unknown }[] =
  [
    {
      query: 'an article by id',
      ask: () => store.getArticle(last, 'nl'),
      finds: ({ slug }: { slug: string }) => slug,
      expected: `nl-${AMOUNT - 1}`,
    },
    {
      query: 'an article by slug',
      ask: () => store.getArticleBySlug('en-17', 'en'),
      finds: ({ id }: { id: string }) => id,
      expected: 'article-17',
    },
    {
      query: 'the editions of an article',
      ask: () => store.listEditions(last),
      finds: (found: unknown[]) => found.length,
      expected: 2,
    },
    {
      query: 'all articles of a language in their order',
      ask: () => store.listArticles('en'),
      finds: (found: { id: string }[]) => [found.length, found[0]?.id],
      expected: [AMOUNT, last],
    },
    {
      query: 'the articles about a tag',
      ask: () => store.listArticlesAbout({ kind: 'tag', id: 'tag-7' }, 'nl'),
      finds: (found: unknown[]) => found.length,
      expected: AMOUNT / 100,
    },
    {
      query: 'the articles that cite a source',
      ask: () => store.listArticlesCiting('S4321', 'en'),
      finds: (found: { id: string }[]) => found.map(({ id }) => id),
      expected: ['article-4321'],
    },
    {
      query: 'the articles that show a figure',
      ask: () => store.listArticlesShowing('customer-interaction', 'en'),
      finds: (found: unknown[]) => found.length,
      expected: AMOUNT,
    },
    {
      query: 'the first article that shows a figure',
      ask: () => store.getFigureEmbedding('customer-interaction', 'en'),
      finds: (found: { article: { id: string }; number: number }) => [found.article.id, found.number],
      expected: [last, 1],
    },
    {
      query: 'the uses of a term',
      ask: () => store.listUsesOf('term-77', 'en'),
      finds: (found: { article: { id: string } }[]) => found.map((use) => use.article.id),
      expected: ['article-77'],
    },
    {
      query: 'a term with its counterpart',
      ask: () => store.getTermPair(`term-${AMOUNT - 1}`, 'nl'),
      finds: ({ own, other }: Record<string, { language: string }>) => [own?.language, other?.language],
      expected: ['nl', 'en'],
    },
  ]

test.each(queries)('$query is found without a scan of all content', ({ ask, finds, expected }) => {
  // The counterparts of terms are paired at the first question, once for a language.
  store.getTermPair('term-0', 'nl')
  reads = 0
  const found = ask()

  expect(reads).toBeLessThan(10)
  expect(finds(found as never)).toEqual(expected)
})

test('the topics of an article are found without a scan', () => {
  const made = store.getArticle(last, 'en')
  if (!made) throw new Error('The article is not found')
  reads = 0

  expect(store.listTopicsOf(made, 'tag').map(({ id }) => id)).toEqual(['tag-99'])
  expect(reads).toBe(0)
})

test('a list is the same array for the same question', () => {
  expect(store.listArticles('en')).toBe(store.listArticles('en'))
  expect(store.listArticlesAbout({ kind: 'tag', id: 'tag-7' }, 'nl')).toBe(
    store.listArticlesAbout({ kind: 'tag', id: 'tag-7' }, 'nl'),
  )
})

test('what is not there is undefined or an empty list; what must be there is an error that names its file', () => {
  expect(store.getArticle('nowhere', 'en')).toBeUndefined()
  expect(store.getArticleBySlug('nl-17', 'en')).toBeUndefined()
  expect(store.getSource('S-none')).toBeUndefined()
  expect(store.listEditions('nowhere')).toEqual([])
  expect(store.listUsesOf('nowhere', 'en')).toEqual([])
  expect(() => store.getPage('nowhere', 'nl')).toThrow('content/nl/pages/nowhere.md is missing')
  expect(() => store.getFigure('board-seat', 'en')).toThrow('content/en/figures/board-seat.md is missing')
  expect(() => store.getTool('tips-card', 'en')).toThrow('content/en/tools/tips-card.md is missing')
})
