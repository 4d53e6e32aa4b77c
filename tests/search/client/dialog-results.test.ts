import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SearchDialogMessages } from '@/components/layout/shared/search-dialog-messages'
import type { DialogFrame } from '@/components/search/client/dialog-frame'
import { DialogResults } from '@/components/search/client/dialog-results'
import type { SearchClient } from '@/lib/search/client/client'
import { type SearchAnswer, search } from '@/lib/search/search'
import { openGarden } from '../garden'
import { FakeElement } from './fake-dom'

const index = openGarden('en')
const messages = { groups: {}, searchPrompt: 'Start here' } as unknown as SearchDialogMessages

/** A client whose answers come when the test says so. */
function slowClient() {
  const answers: (() => void)[] = []
  const client: SearchClient = {
    language: 'en',
    topics: new Map(),
    search: (request) =>
      new Promise((resolve) => {
        answers.push(() => resolve(search(request, index)))
      }),
    highlight: async () => [],
  }
  return { client, answerNext: () => answers.shift()?.() }
}

function newResults() {
  const frame = { input: new FakeElement(), list: new FakeElement(), tooCount: new FakeElement() }
  return new DialogResults(frame as unknown as DialogFrame, messages, 'en')
}

const fetch = vi.fn((_address: string) => Promise.resolve(Response.json({ excerpts: {}, elsewhere: 0 })))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('START', { en: ['roses'], nl: [] })
  vi.stubGlobal('document', { createElement: () => new FakeElement() })
  vi.stubGlobal('fetch', fetch)
  fetch.mockClear()
})
afterEach(() => vi.useRealTimers())

test('an answer that was overtaken does not keep the current one from fetching its snippets', async () => {
  const results = newResults()
  const { client, answerNext } = slowClient()
  let current = 'qwxz'
  const show = (query: string): Promise<void> => {
    const answer: SearchAnswer = search({ query }, index)
    return results.show(answer, { request: { query }, own: client, isCurrent: () => current === query })
  }
  // Nothing is found: the start path is offered, which needs another answer.
  const overtaken = show('qwxz')
  current = 'roses'
  await show('roses')
  answerNext()
  await overtaken
  await vi.advanceTimersByTimeAsync(1_000)
  expect(fetch.mock.calls.map(([address]) => new URL(address, 'http://test').searchParams.get('q'))).toEqual([
    'roses',
  ])
})
