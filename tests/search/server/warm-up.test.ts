import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { buildGarden } from '../garden'

vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  readFileSync: vi.fn(),
}))

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** The generated files that were read, and how they are answered. */
function serveFiles(read: (name: string) => string): string[] {
  const names: string[] = []
  vi.mocked(readFileSync).mockImplementation((path) => {
    const name = String(path).split('/').at(-1) ?? ''
    names.push(name)
    return read(name)
  })
  return names
}

const gardenFile = (name: string) => {
  const [, kind, language] = /^(search|texts)-(\w+)\.txt$/.exec(name) ?? []
  const files = buildGarden(language === 'nl' ? 'nl' : 'en')
  return kind === 'search' ? files.index : files.texts
}

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('NODE_ENV', 'production')
})
afterEach(() => vi.unstubAllEnvs())

test('once the route of the API is loaded, search is opened in every language without a query', async () => {
  const read = serveFiles(gardenFile)
  const { GET } = await import('@/app/api/search/route')
  expect(read).toEqual([])
  for (const _ of languages) await nextTurn()
  expect(read.toSorted()).toEqual(['search-en.txt', 'search-nl.txt', 'texts-en.txt', 'texts-nl.txt'])
  const response = GET(new Request('http://test/api/search?lang=nl&q=rozen'))
  expect((await response.json()).results[0]?.id).toBe('roses')
  expect(read).toHaveLength(4)
})

test('a build, which loads the route as well, opens nothing', async () => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  const read = serveFiles(gardenFile)
  await import('@/app/api/search/route')
  await nextTurn()
  expect(read).toEqual([])
})

test('a server without the files of search starts all the same, and says what is wrong', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  serveFiles(() => '<!doctype html>')
  await import('@/app/api/search/route')
  await nextTurn()
  expect(log).toHaveBeenCalledWith(expect.stringContaining('Search'), expect.any(Error))
})
