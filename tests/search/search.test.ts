import { expect, test } from 'vitest'
import { search } from '@/lib/search/search'
import { openGarden, openGardenWith } from './garden'

const en = openGarden('en')
const nl = openGarden('nl')

const first = (query: string, own = en, other = own === en ? nl : en) => search({ query }, own, other).hits[0]

test.each([
  ['a title', 'pruning roses', 'roses'],
  ['an inflected word', 'pruned rose', 'roses'],
  ['a swapped letter', 'copmost', 'compost'],
  ['a missing letter', 'prning', 'roses'],
  ['the start of a word', 'comp', 'compost'],
  ['a synonym', 'secateurs', 'roses'],
  ['an acronym', 'RGS', 'hedges'],
  ['a number as a digit', '4 steps', 'compost'],
  ['capitals', 'FLEECE', 'frost'],
  ['a question', 'when should I cut my roses?', 'roses'],
  ['the other language', 'nachtvorst', 'frost'],
])('in English, %s: “%s” finds %s', (_, query, id) => {
  expect(first(query)?.id).toBe(id)
})

test.each([
  ['a plural', 'hagen planten', 'hedges'],
  ['a compound taken apart', 'compost hoop', 'compost'],
  ['a compound turned round', 'vorst nacht', 'frost'],
  ['a part of a compound', 'vlies', 'frost'],
  ['the end of a compound whose beginning is no word', 'schaar', 'roses'],
  ['a compound taken apart with the sound between', 'nachten vorst', 'frost'],
  ['a typo in a compound taken apart', 'nacht vrost', 'frost'],
  ['a synonym', 'snoeitang', 'roses'],
  ['a typo in a compound', 'nachtvrost', 'frost'],
  ['the other language', 'pruning', 'roses'],
])('in Dutch, %s: “%s” finds %s', (_, query, id) => {
  expect(first(query, nl)?.id).toBe(id)
})

test('a hit leads to the section that answers', () => {
  expect(first('diseased branches')).toMatchObject({
    id: 'roses',
    url: '/en/roses#part-2',
    section: { id: 'part-2', title: 'Where to cut' },
  })
})

test('a hit leads to the article when its introduction answers', () => {
  const hit = first('kitchen waste')
  expect(hit).toMatchObject({ id: 'compost', url: '/en/compost' })
  expect(hit?.section).toBeUndefined()
})

test('the sections of a hit never hold the introduction', () => {
  for (const query of ['roses', 'compost heap', 'garden', 'plants']) {
    const sections = search({ query }, en, nl).hits.flatMap((hit) => hit.sections)
    expect(sections.every(({ id, url }) => id !== '' && url.endsWith(`#${id}`))).toBe(true)
  }
})

test('an answer through the other language is given in the reader’s', () => {
  const answer = search({ query: 'zieke takken' }, en, nl)
  expect(answer).toMatchObject({ lang: 'en', viaLanguage: 'nl', answered: true })
  expect(answer.hits[0]).toMatchObject({ id: 'roses', lang: 'en', url: '/en/roses#part-2' })
})

test('words that only happen to stand in an article are no answer where the other language has one', () => {
  const english = openGardenWith('en', 'hedges', 'Its name is Gaarde.', 'Growers call this soil veen.')
  const dutch = openGardenWith('nl', 'hedges', 'Elke gaarde op veen heeft een haag.')
  expect(search({ query: 'gaarde veen' }, english)).toMatchObject({
    answered: false,
    needsOtherLanguage: true,
  })
  const answer = search({ query: 'gaarde veen' }, english, dutch)
  expect(answer).toMatchObject({ answered: true, viaLanguage: 'nl' })
  expect(answer.hits[0]).toMatchObject({ id: 'hedges', lang: 'en' })
})

test('without the other index the answer says that it could help', () => {
  expect(search({ query: 'zieke takken' }, en)).toMatchObject({ needsOtherLanguage: true })
  expect(search({ query: 'roses' }, en)).toMatchObject({ needsOtherLanguage: false, answered: true })
})

test.each(['quantum physics lecture', 'roses quantum physics lecture', 'qwxz', '東京', '🌵🌵'])(
  '“%s” is honestly not answered',
  (query) => {
    expect(search({ query }, en, nl).answered).toBe(false)
  },
)

test('a question about the subject may use a word of its own, another may not', () => {
  expect(search({ query: 'how do I prune a palm tree?' }, en, nl).answered).toBe(true)
  expect(search({ query: 'how do I wear a tuxedo?' }, en, nl).answered).toBe(false)
})

test('words that stand far apart in an article are no answer when none is of the subject', () => {
  expect(search({ query: 'sharp gloves ' }, en, nl).answered).toBe(false)
  expect(search({ query: 'sharp shears ' }, en, nl).answered).toBe(true)
})

test('what is near is still given when nothing answers the whole query', () => {
  const { answered, hits } = search({ query: 'roses quantum physics lecture' }, en, nl)
  expect(answered).toBe(false)
  expect(hits[0]?.id).toBe('roses')
})

test('filters narrow the hits; each group counts what its filters would leave', () => {
  const { hits, total, facetCounts } = search(
    { query: 'garden', kind: 'article', category: 'weather' },
    en,
    nl,
  )
  expect(hits.map(({ id }) => id)).toEqual(['frost'])
  expect(total).toBe(1)
  expect(facetCounts.category).toEqual({ weather: 1, work: 1 })
  expect(facetCounts.kind).toEqual({ article: 1, term: 0, tool: 0, topic: 0 })
})

test('filters without a query list the members by title', () => {
  const { hits, answered } = search({ query: ' ', tag: 'plants' }, en)
  expect(answered).toBe(true)
  expect(hits.map(({ title }) => title)).toEqual([
    'Frost protection',
    'Planting a hedge',
    'Pruning roses: a winter job',
  ])
})

test('the limit cuts the hits, not the total', () => {
  const { hits, total } = search({ query: 'plants', limit: 1 }, en)
  expect(hits).toHaveLength(1)
  expect(total).toBeGreaterThan(1)
})

test('the same query gives the same answer, in whatever order queries come', () => {
  const before = search({ query: 'garden' }, openGarden('en'))
  const used = openGarden('en')
  for (const query of ['g', 'ga', 'gar', 'gard', 'roses', 'garden']) search({ query }, used)
  expect(search({ query: 'garden' }, used)).toEqual(before)
})

test.each([
  ['very long', 'rose '.repeat(5_000)],
  ['one long word', 'a'.repeat(10_000)],
  ['names of object members', '__proto__ constructor toString hasOwnProperty'],
  ['regular expressions', '(.*)+$ [a-z]{1,9999} \\'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['control characters', '\u0000\u0007\u001f§1\n\t'],
  ['right to left', 'حديقة הגינה'],
  ['half a surrogate', '\ud83d'],
  ['only stop words', 'what is it'],
  ['a token of the index', '§0'],
])('%s: answered or not, without an error and at once', (_, query) => {
  const start = performance.now()
  const answer = search({ query }, en, nl)
  expect(Array.isArray(answer.hits)).toBe(true)
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('what an index remembers of queries does not grow without end', { timeout: 60_000 }, () => {
  const index = openGarden('en')
  for (let round = 0; round < 3_000; round++) search({ query: `rose ${round} plant${round}` }, index)
  expect(index.queryCache.size).toBeLessThanOrEqual(5_000)
})
