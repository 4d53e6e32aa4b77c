import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { warmUpSearch } from '@/lib/http/warm-up'
import { languages } from '@/lib/i18n/languages'

async function withServer<T>(listener: RequestListener, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0)
  await once(server, 'listening')
  try {
    return await work(`http://localhost:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('every language is searched once, with snippets', async () => {
  const asked: string[] = []
  const isWarm = await withServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://test')
    asked.push(`${pathname} ${searchParams.get('lang')} ${searchParams.get('q')}`)
    response.end('{}')
  }, warmUpSearch)
  expect(isWarm).toBe(true)
  expect(asked).toEqual(
    languages.flatMap((language) => [
      `/api/search ${language} customer unknownword`,
      `/api/search/rows ${language} customer unknownword`,
    ]),
  )
})

test('a search that fails is told, and nothing is thrown', async () => {
  expect(await withServer((_, response) => response.writeHead(500).end(), warmUpSearch)).toBe(false)
  expect(await withServer((_, response) => response.destroy(), warmUpSearch)).toBe(false)
})
