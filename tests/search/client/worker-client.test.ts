import { beforeEach, expect, test, vi } from 'vitest'
import type { WorkerRequest, WorkerResponse } from '@/lib/search/client/worker-messages'

/** A worker whose side of the conversation this test plays. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  readonly requests: WorkerRequest[] = []
  terminated = false
  constructor(readonly address: string) {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(request: WorkerRequest) {
    this.requests.push(request)
  }
  terminate() {
    this.terminated = true
  }
  respond(response: WorkerResponse) {
    this.dispatchEvent(new MessageEvent('message', { data: response }))
  }
}

const fake = (position = 0) => FakeWorker.started[position] as FakeWorker
const topics = new Map([['soil', 'Soil']])

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.resetModules()
})

async function english() {
  const { openWorkerClient } = await import('@/lib/search/client/worker-client')
  const opening = openWorkerClient('/assets/search.js', 'en')
  fake().respond({ number: 1, value: topics })
  return { openWorkerClient, client: await opening }
}

test('a language is opened once, in one worker', async () => {
  const { openWorkerClient, client } = await english()
  expect(await openWorkerClient('/assets/search.js', 'en')).toBe(client)
  expect(client).toMatchObject({ language: 'en', topics })
  expect(FakeWorker.started.map(({ address }) => address)).toEqual(['/assets/search.js'])
})

test('responses reach the request they belong to, in any order', async () => {
  const { client } = await english()
  const [first, second] = [client.search({ query: 'a' }), client.search({ query: 'b' }, client)]
  expect(fake().requests.slice(1)).toMatchObject([
    { type: 'search', language: 'en', withOther: false, request: { query: 'a' }, number: 2 },
    { type: 'search', language: 'en', withOther: true, request: { query: 'b' }, number: 3 },
  ])
  fake().respond({ number: 3, value: 'to b' })
  fake().respond({ number: 2, value: 'to a' })
  expect(await Promise.all([first, second])).toEqual(['to a', 'to b'])
})

test('an error reaches its own request only', async () => {
  const { client } = await english()
  const [first, second] = [client.search({ query: 'a' }), client.search({ query: 'b' })]
  fake().respond({ number: 2, error: 'a shard is missing' })
  fake().respond({ number: 3, value: 'to b' })
  await expect(first).rejects.toThrow('a shard is missing')
  expect(await second).toBe('to b')
})

test('when the worker crashes, all pending requests fail, and the next one starts another worker', async () => {
  const { openWorkerClient, client } = await english()
  const pending = client.search({ query: 'a' })
  fake().dispatchEvent(new Event('error'))
  await expect(pending).rejects.toThrow('worker')
  expect(fake().terminated).toBe(true)
  const again = openWorkerClient('/assets/search.js', 'en')
  fake(1).respond({ number: 3, value: topics })
  expect((await again).topics).toEqual(topics)
})
