import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { openCompileCache } from '@/lib/content/compile-cache'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** A compiler that counts how often it is called. */
function counted() {
  const compiled: string[] = []
  const compile = async (text: string) => {
    compiled.push(text)
    return `program of ${text}`
  }
  return { compiled, compile }
}

/** The files of the cache, by the folder of their toolchain. */
const kept = () =>
  readdirSync(folder).map((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))

test('a text is compiled once, also by another process', async () => {
  const { compiled, compile } = counted()
  expect(await openCompileCache(folder, 'a 1').get('text', compile)).toBe('program of text')
  expect(await openCompileCache(folder, 'a 1').get('text', compile)).toBe('program of text')

  expect(compiled).toEqual(['text'])
})

test('several that ask for a text at the same time get one whole program', async () => {
  const { compile } = counted()
  const caches = [1, 2, 3].map(() => openCompileCache(folder, 'a 1'))
  const programs = await Promise.all(caches.map((cache) => cache.get('text', compile)))

  expect(new Set(programs).size).toBe(1)
  expect(kept().flat()).toHaveLength(1)
})

test('after an upgrade a text is compiled anew, and what the former version compiled is removed', async () => {
  const { compiled, compile } = counted()
  await openCompileCache(folder, 'a 1').get('text', compile)
  writeFileSync(join(folder, 'of-an-earlier-layout.js'), '')
  const before = readdirSync(folder)
  await openCompileCache(folder, 'a 2').get('text', compile)

  expect(compiled).toEqual(['text', 'text'])
  expect(readdirSync(folder).filter((name) => before.includes(name))).toEqual([])
})

test('a program that nothing asked for in a month is removed, one in use stays', async () => {
  const { compile } = counted()
  const cache = openCompileCache(folder, 'a 1')
  await cache.get('old', compile)
  const [[old = ''] = []] = kept()
  await cache.get('in use', compile)
  const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  for (const file of kept().flat()) utimesSync(file, monthAgo, monthAgo)
  await cache.get('in use', compile)

  await openCompileCache(folder, 'a 1').get('in use', compile)

  expect(kept().flat()).toHaveLength(1)
  expect(kept().flat()).not.toContain(old)
})

test('a program that was kept is not compiled again', async () => {
  const { compile } = counted()
  const cache = openCompileCache(folder, 'a 1')
  await cache.get('text', compile)
  const [file = ''] = kept().flat()
  writeFileSync(file, 'as it was kept')

  expect(await cache.get('text', compile)).toBe('as it was kept')
})
