import { beforeEach, expect, test, vi } from 'vitest'

const response = { excerpts: {}, elsewhere: 0 }
const ok = () => Promise.resolve(Response.json(response))

beforeEach(() => vi.resetModules())

async function withFetch(...answers: (() => Promise<Response>)[]) {
  const fetch = vi.fn(() => (answers.shift() ?? ok)())
  vi.stubGlobal('fetch', fetch)
  const { fetchSnippets } = await import('@/components/search/client/result-snippets')
  return { fetch, ask: (query: string) => fetchSnippets({ query }, 'en') }
}

test('the snippets of an answer that is shown twice are fetched once', async () => {
  const { fetch, ask } = await withFetch()
  expect(await Promise.all([ask('rose'), ask('rose')])).toEqual([response, response])
  expect(await ask('rose')).toEqual(response)
  expect(fetch).toHaveBeenCalledTimes(1)
})

test.each([
  ['the connection fails', () => Promise.reject(new TypeError('offline'))],
  ['the server fails', () => Promise.resolve(new Response('', { status: 500 }))],
])('after %s the same query asks again', async (_, failure) => {
  const { ask } = await withFetch(failure)
  expect(await ask('rose')).toBeUndefined()
  expect(await ask('rose')).toEqual(response)
})

test('a failure leaves the response to a later query alone', async () => {
  const { fetch, ask } = await withFetch(() => Promise.reject(new TypeError('offline')))
  await Promise.all([ask('rose'), ask('hedge')])
  await ask('hedge')
  expect(fetch).toHaveBeenCalledTimes(2)
})
