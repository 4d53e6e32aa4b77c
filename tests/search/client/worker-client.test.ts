import { beforeEach, expect, test, vi } from 'vitest'
import type { Asked, Reply } from '@/lib/search/client/worker-client'

/** A worker that this test plays the part of. */
class PlayedWorker extends EventTarget {
  static started: PlayedWorker[] = []
  readonly asked: Asked[] = []
  terminated = false
  constructor(readonly address: string) {
    super()
    PlayedWorker.started.push(this)
  }
  postMessage(question: Asked) {
    this.asked.push(question)
  }
  terminate() {
    this.terminated = true
  }
  reply(answer: Reply) {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
}

const played = (at = 0) => PlayedWorker.started[at] as PlayedWorker
const topics = new Map([['soil', 'Soil']])

beforeEach(() => {
  PlayedWorker.started = []
  vi.stubGlobal('Worker', PlayedWorker)
  vi.resetModules()
})

async function english() {
  const { askWorker } = await import('@/lib/search/client/worker-client')
  const coming = askWorker('/assets/search.js', 'en')
  played().reply({ number: 1, value: topics })
  return { askWorker, searcher: await coming }
}

test('a language is made ready once, in one worker', async () => {
  const { askWorker, searcher } = await english()
  expect(await askWorker('/assets/search.js', 'en')).toBe(searcher)
  expect(searcher).toMatchObject({ language: 'en', topics })
  expect(PlayedWorker.started.map(({ address }) => address)).toEqual(['/assets/search.js'])
})

test('answers reach the question they belong to, in any order', async () => {
  const { searcher } = await english()
  const [first, second] = [searcher.search({ query: 'a' }), searcher.search({ query: 'b' }, searcher)]
  expect(played().asked.slice(1)).toMatchObject([
    { ask: 'search', language: 'en', both: false, request: { query: 'a' }, number: 2 },
    { ask: 'search', language: 'en', both: true, request: { query: 'b' }, number: 3 },
  ])
  played().reply({ number: 3, value: 'to b' })
  played().reply({ number: 2, value: 'to a' })
  expect(await Promise.all([first, second])).toEqual(['to a', 'to b'])
})

test('a failure is told to its question alone', async () => {
  const { searcher } = await english()
  const [first, second] = [searcher.search({ query: 'a' }), searcher.search({ query: 'b' })]
  played().reply({ number: 2, failure: 'a piece is missing' })
  played().reply({ number: 3, value: 'to b' })
  await expect(first).rejects.toThrow('a piece is missing')
  expect(await second).toBe('to b')
})

test('when the worker breaks, all who wait are told, and the next question starts another', async () => {
  const { askWorker, searcher } = await english()
  const waiting = searcher.search({ query: 'a' })
  played().dispatchEvent(new Event('error'))
  await expect(waiting).rejects.toThrow('worker')
  expect(played().terminated).toBe(true)
  const again = askWorker('/assets/search.js', 'en')
  played(1).reply({ number: 3, value: topics })
  expect((await again).topics).toEqual(topics)
})
