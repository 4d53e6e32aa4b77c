import { expect, test } from 'vitest'
import type { Language } from '@/lib/i18n/languages'
import { openIndex } from '@/lib/search/index/open'
import { highlight } from '@/lib/search/results/highlight'
import { type SearchRequest, search } from '@/lib/search/search'
import { shardIndex } from '@/lib/search/shards/build'
import { openShards } from '@/lib/search/shards/open'
import { retryUntilLoaded } from '@/lib/search/shards/retry-until-loaded'
import { buildGarden, gardenDocuments } from '../garden'
import judgments from '../judgments.json'
import { randomFrom } from '../random'
import { sharded } from '../sharded'
import { files } from '../site'

const SLOW_MACHINE = 60_000
const SMALL = 400

const whole = { en: openIndex(files.en.index), nl: openIndex(files.nl.index) }
const otherOf = (language: Language) => (language === 'en' ? 'nl' : 'en')

test('shards give the answers of the whole index, whatever is loaded already', {
  timeout: SLOW_MACHINE,
}, async () => {
  const indexes = { en: sharded(files.en.index, SMALL), nl: sharded(files.nl.index, SMALL) }
  for (const { q, lang } of judgments.queries) {
    const language = lang as Language
    const [own, other] = [indexes[language].open, indexes[otherOf(language)].open]
    const answer = await retryUntilLoaded(() => search({ query: q }, own, other), [own, other])
    expect(answer, q).toEqual(search({ query: q }, whole[language], whole[otherOf(language)]))
  }
  for (const { fetched } of Object.values(indexes)) expect(new Set(fetched).size).toBe(fetched.length)
})

test('a first query on a new index is answered like the whole, and needs few shards', async () => {
  const sampled = judgments.queries.filter((_, at) => at % 25 === 0)
  for (const { q, lang } of sampled) {
    const language = lang as Language
    const { open, fetched } = sharded(files[language].index, SMALL)
    const answer = await retryUntilLoaded(() => search({ query: q }, open), [open])
    expect(answer, q).toEqual(search({ query: q }, whole[language]))
    expect(fetched.length).toBeLessThan(Object.keys(shardIndex(files[language].index, SMALL).postings).length)
  }
})

test('random queries, filters and shards of any length give the answers of the whole', async () => {
  const random = randomFrom(11)
  const file = buildGarden('nl').index
  const texts = gardenDocuments('nl').flatMap(({ title, sections }) => [
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
    const { open } = sharded(file, 1 + random.below(60))
    const answer = await retryUntilLoaded(() => search(request, open), [open])
    expect(answer, JSON.stringify(request)).toEqual(search(request, openIndex(file)))
  }
})

test('highlights are those of the whole index', async () => {
  const { open } = sharded(files.nl.index, SMALL)
  const text = 'De klantbeleving hangt af van medewerkers en van de directeur klant.'
  for (const query of ['klantbeleving', 'rol van de klantdirecteur', 'medwerkers']) {
    const found = await retryUntilLoaded(() => highlight(text, query, open), [open])
    expect(found).toEqual(highlight(text, query, whole.nl))
    expect(found).not.toEqual([])
  }
})

test('two queries at once fetch a shard once', async () => {
  const { open, fetched } = sharded(files.en.index, SMALL)
  const ask = (query: string) => retryUntilLoaded(() => search({ query }, open), [open])
  const [one, two] = await Promise.all([ask('customer journey'), ask('customer journeys')])
  expect(one).toEqual(search({ query: 'customer journey' }, whole.en))
  expect(two).toEqual(search({ query: 'customer journeys' }, whole.en))
  expect(new Set(fetched).size).toBe(fetched.length)
})

test('a shard that is damaged or cannot be fetched fails the query, and the next query tries again', async () => {
  const split = shardIndex(buildGarden('en').index, 50)
  const [anyShard = ''] = Object.values(split.postings)
  const faults = [
    () => Promise.reject(new Error('offline')),
    (shard: string) => Promise.resolve(shard.slice(0, -1)),
    () => Promise.resolve(anyShard.replace(/^\S+/, 'page')),
  ]
  const open = openShards(split.root, (kind, name) => {
    const shard = split[kind][name] ?? ''
    return faults.shift()?.(shard) ?? Promise.resolve(shard)
  })
  const ask = () => retryUntilLoaded(() => search({ query: 'shears' }, open), [open])
  await expect(ask()).rejects.toThrow()
  while (faults.length > 0) await ask().catch(() => {})
  expect(await ask()).toEqual(search({ query: 'shears' }, openIndex(buildGarden('en').index)))
})

test.each([
  ['cut off', (file: string) => file.slice(0, file.length / 2)],
  ['a page instead', () => '<!doctype html>'],
])('a root file that is %s throws an error that says so', (_, damage) => {
  const { root } = shardIndex(buildGarden('en').index)
  expect(() => openShards(damage(root), async () => '')).toThrow(/shards file/)
})

test('the same index gives the same shards, byte for byte', () => {
  expect(shardIndex(files.nl.index)).toEqual(shardIndex(files.nl.index))
})
