import { expect, test } from 'vitest'
import type { Language } from '@/lib/i18n/languages'
import { openIndex } from '@/lib/search/index/open'
import { marksIn } from '@/lib/search/results/highlight'
import { type SearchRequest, search } from '@/lib/search/search'
import { shardIndex } from '@/lib/search/shards/build'
import { openShards } from '@/lib/search/shards/open'
import { wholeAnswer } from '@/lib/search/shards/retry-until-loaded'
import judgments from '../judgments.json'
import { inPieces } from '../pieces'
import { randomFrom } from '../random'
import { buildShelf, shelfEntries } from '../shelf'
import { files } from '../site'

const SLOW_MACHINE = 60_000
const SMALL = 400

const whole = { en: openIndex(files.en.index), nl: openIndex(files.nl.index) }
const otherOf = (language: Language) => (language === 'en' ? 'nl' : 'en')

test('pieces give the answers of the whole, whatever is there already', {
  timeout: SLOW_MACHINE,
}, async () => {
  const cut = { en: inPieces(files.en.index, SMALL), nl: inPieces(files.nl.index, SMALL) }
  for (const { q, lang } of judgments.queries) {
    const language = lang as Language
    const [own, other] = [cut[language].open, cut[otherOf(language)].open]
    const answer = await wholeAnswer(() => search({ query: q }, own, other), [own, other])
    expect(answer, q).toEqual(search({ query: q }, whole[language], whole[otherOf(language)]))
  }
  for (const { fetched } of Object.values(cut)) expect(new Set(fetched).size).toBe(fetched.length)
})

test('a first query on a new index is answered like the whole, and needs few pieces', async () => {
  const sampled = judgments.queries.filter((_, at) => at % 25 === 0)
  for (const { q, lang } of sampled) {
    const language = lang as Language
    const { open, fetched } = inPieces(files[language].index, SMALL)
    const answer = await wholeAnswer(() => search({ query: q }, open), [open])
    expect(answer, q).toEqual(search({ query: q }, whole[language]))
    expect(fetched.length).toBeLessThan(Object.keys(shardIndex(files[language].index, SMALL).pieces).length)
  }
})

test('random queries, filters and pieces of any length give the answers of the whole', async () => {
  const random = randomFrom(11)
  const file = buildShelf('nl').index
  const texts = shelfEntries('nl').flatMap(({ title, sections }) => [
    title,
    ...sections.map(({ text }) => text),
  ])
  const words = texts.join(' ').split(/\s+/)
  for (let round = 0; round < 200; round++) {
    const query = Array.from({ length: random.below(4) }, () =>
      random.pick(words).slice(0, 2 + random.below(9)),
    ).join(' ')
    const request: SearchRequest = {
      query,
      kind: random.pick(['all', 'article', 'topic'] as const),
      tag: random.pick(['', '', 'plants']),
      limit: 1 + random.below(5),
      ...(random.below(4) === 0 ? { ids: ['roses', 'soil'] } : {}),
    }
    const { open } = inPieces(file, 1 + random.below(60))
    const answer = await wholeAnswer(() => search(request, open), [open])
    expect(answer, JSON.stringify(request)).toEqual(search(request, openIndex(file)))
  }
})

test('marks are those of the whole', async () => {
  const { open } = inPieces(files.nl.index, SMALL)
  const text = 'De klantbeleving hangt af van medewerkers en van de directeur klant.'
  for (const query of ['klantbeleving', 'rol van de klantdirecteur', 'medwerkers']) {
    const found = await wholeAnswer(() => marksIn(text, query, open), [open])
    expect(found).toEqual(marksIn(text, query, whole.nl))
    expect(found).not.toEqual([])
  }
})

test('two questions at once fetch a piece once', async () => {
  const { open, fetched } = inPieces(files.en.index, SMALL)
  const ask = (query: string) => wholeAnswer(() => search({ query }, open), [open])
  const [one, two] = await Promise.all([ask('customer journey'), ask('customer journeys')])
  expect(one).toEqual(search({ query: 'customer journey' }, whole.en))
  expect(two).toEqual(search({ query: 'customer journeys' }, whole.en))
  expect(new Set(fetched).size).toBe(fetched.length)
})

test('a piece that does not come or is damaged fails the question, and the next one tries again', async () => {
  const { index, pieces, heads } = shardIndex(buildShelf('en').index, 50)
  const [anyPiece = ''] = Object.values(pieces)
  const faults = [
    () => Promise.reject(new Error('offline')),
    (piece: string) => Promise.resolve(piece.slice(0, -1)),
    () => Promise.resolve(anyPiece.replace(/^\S+/, 'page')),
  ]
  const open = openShards(index, (kind, name) => {
    const piece = (kind === 'places' ? pieces : heads)[name] ?? ''
    return faults.shift()?.(piece) ?? Promise.resolve(piece)
  })
  const ask = () => wholeAnswer(() => search({ query: 'shears' }, open), [open])
  await expect(ask()).rejects.toThrow()
  while (faults.length > 0) await ask().catch(() => {})
  expect(await ask()).toEqual(search({ query: 'shears' }, openIndex(buildShelf('en').index)))
})

test.each([
  ['cut off', (file: string) => file.slice(0, file.length / 2)],
  ['a page instead', () => '<!doctype html>'],
])('a first file that is %s throws an error that says so', (_, damage) => {
  const { index } = shardIndex(buildShelf('en').index)
  expect(() => openShards(damage(index), async () => '')).toThrow(/first-en/)
})

test('two cuts of the same index are the same to the letter', () => {
  expect(shardIndex(files.nl.index)).toEqual(shardIndex(files.nl.index))
})
