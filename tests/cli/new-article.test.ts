import { expect, test, vi } from 'vitest'
import { startArticle } from '@/lib/cli/new-article'
import { copyOfSound } from '../content/copy-of-sound'
import { printed } from './printed'

test('an article is started from the template, and the command says where', async () => {
  const store = copyOfSound()
  const { said, complained } = printed()

  expect(await startArticle(store.root, ['nl', 'derde-blik'])).toBe(0)
  expect(said.map((line) => line.replaceAll(store.root, 'content'))).toEqual([
    'Wrote content/nl/articles/derde-blik.md. Its comments say what goes where; npm run content -- check tells what is still missing.',
  ])
  expect(complained).toEqual([])
  expect(store.read('nl/articles/derde-blik.md')).toMatch(/^---\ntitle: .*\nslug: derde-blik .*\n/)
})

test('a new article comes out on the day it is started', async () => {
  vi.useFakeTimers({ now: new Date('2027-02-03T10:00:00Z'), toFake: ['Date'] })
  const store = copyOfSound()
  printed()
  await startArticle(store.root, ['en', 'third-look']).finally(() => vi.useRealTimers())

  expect(store.read('en/articles/third-look.md')).toContain('\npublished: 2027-02-03 ')
})

test('the only problems of a new article are its empty fields, each with its line', async () => {
  const store = copyOfSound()
  printed()
  await startArticle(store.root, ['en', 'third-look'])
  const fields = store.read('en/articles/third-look.md').split('\n')

  const problems = (await store.problems()).filter((line) => line.startsWith('en/'))
  expect(`\n${problems.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    en/articles/third-look.md:2  title is missing
    en/articles/third-look.md:4  description is missing
    en/articles/third-look.md:5  summary is missing
    en/articles/third-look.md:6  order is missing
    en/articles/third-look.md:7  category is missing
    en/articles/third-look.md:8  tags needs at least one tag
    en/articles/third-look.md:9  author is missing
    en/articles/third-look.md:10  affiliation is missing
    en/articles/third-look.md:11  publication is missing
    en/articles/third-look.md:12  originalTitle is missing
    en/articles/third-look.md:14  year is missing
    en/articles/third-look.md:15  yearNote is missing
    en/articles/third-look.md:18  readingGoal is missing
    en/articles/third-look.md:20  related.0.article is missing
    en/articles/third-look.md:21  related.0.why is missing
    "
  `)
  for (const problem of problems) {
    const [, line, field = ''] = /:(\d+) {2}(?:related\.0\.)?(\w+)/.exec(problem) ?? []
    expect(fields[Number(line) - 1]).toContain(`${field}:`)
  }
})

test('every field an article may have is in the template, or is one for later', async () => {
  const store = copyOfSound()
  printed()
  await startArticle(store.root, ['en', 'third-look'])
  store.change('en/articles/third-look.md', 'untranslated: true', 'unknown: true')

  const known = (await store.problems())
    .find((line) => line.startsWith('Known are: '))
    ?.slice(11)
    .split(', ')
  const written = [...store.read('en/articles/third-look.md').matchAll(/(\w+):/g)].map(([, field]) => field)
  expect(known?.filter((field) => !written.includes(field))).toEqual(['updated', 'untranslated'])
})

test('filled in as its comments say, the template is a sound article', async () => {
  const store = copyOfSound()
  printed()
  await startArticle(store.root, ['en', 'third-look'])
  const file = 'en/articles/third-look.md'
  const filled: Record<string, string> = {
    'title:': 'A third look',
    'description:': 'What came of it.',
    'summary:': 'What came of it, in two sentences. This is the second.',
    'order:': '3',
    'category:': 'role',
    'author:': 'Ada Lind',
    'affiliation:': 'Editor of The Listening Post',
    'publication:': 'The Listening Post',
    'originalTitle:': 'A third look',
    'year:': '"2015"',
    'yearNote:': 'As printed.',
    'readingGoal:': 'You can look again.',
    '  - article:': 'second-look',
    '    why:': 'It came before.',
  }
  for (const [field, value] of Object.entries(filled))
    store.change(
      file,
      `\n${field} `.replace('article: ', 'article:').replace('why: ', 'why:'),
      `\n${field} ${value} `,
    )
  store.change(file, 'tags: []', 'tags: [listening]')
  store.change(file, 'sources: []', 'sources: [S01]')
  store.change(file, '(seven-tips.md)', '(second-look.md)')
  store.change(file, '{#voice-of-the-customer}', '{#silo}')

  expect(await store.problems()).toEqual([])
})

test('an article that exists is never overwritten', async () => {
  const store = copyOfSound()
  const before = store.read('nl/articles/first-steps.md')
  const { said, complained } = printed()

  expect(await startArticle(store.root, ['nl', 'first-steps'])).toBe(1)
  expect(complained.map((line) => line.replaceAll(store.root, 'content'))).toEqual([
    'content/nl/articles/first-steps.md exists already; nothing was changed.',
  ])
  expect(said).toEqual([])
  expect(store.read('nl/articles/first-steps.md')).toBe(before)
})

test('of two that start the same article at once, one is refused', async () => {
  const store = copyOfSound()
  printed()
  const codes = await Promise.all([1, 2].map(() => startArticle(store.root, ['en', 'third-look'])))

  expect(codes.sort()).toEqual([0, 1])
})

test.each([
  { words: [] },
  { words: ['nl'] },
  { words: ['klantreis'] },
  { words: ['fr', 'klantreis'] },
  { words: ['klantreis', 'nl'] },
  { words: ['nl', 'Klantreis'] },
  { words: ['nl', 'klant reis'] },
  { words: ['nl', 'klantreis.md'] },
  { words: ['nl', '../klantreis'] },
  { words: ['nl', 'klantreis', 'nu'] },
  { words: ['__proto__', 'klantreis'] },
])('new $words is not understood: the command shows how and ends with 2', async ({ words }) => {
  const store = copyOfSound()
  const { said, complained } = printed()

  expect(await startArticle(store.root, words)).toBe(2)
  expect(complained).toEqual([
    'Say the language (en or nl) and an id of small letters and hyphens:',
    '  npm run content -- new nl klantreis',
  ])
  expect(said).toEqual([])
  expect(await store.problems()).toEqual([])
})
