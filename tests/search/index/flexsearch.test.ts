import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { lightFlexSearch } from '@/lib/build/light-flexsearch'
import * as onServer from '@/lib/search/index/flexsearch'
import { openIndex } from '@/lib/search/index/open'
import { files } from '../site'

// All that search relies on in FlexSearch, in both builds: the package's own on the server, the light one in browsers.
// Run this first after an upgrade; docs/decisions/0007-flexsearch.md says what was measured with which version.

const MEASURED_VERSION = '0.8.212'

const { outputFiles } = await build({
  entryPoints: ['lib/search/index/flexsearch.ts'],
  plugins: [lightFlexSearch],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
})
const code = outputFiles[0]?.text ?? ''
const inBrowser: typeof onServer = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)

const builds = [
  ['server', onServer],
  ['browser', inBrowser],
] as const

test('the version is the one that was measured', () => {
  const { version } = JSON.parse(readFileSync('node_modules/flexsearch/package.json', 'utf8'))
  expect(version).toBe(MEASURED_VERSION)
})

test('browsers get the light build', () => {
  expect(code.length).toBeGreaterThan(8_000)
  expect(code.length).toBeLessThan(13_000)
  expect(code).not.toMatch(/\beval\(|new Function|Worker\(|indexedDB/)
})

test.each(builds)(
  'fields are found by each of their terms, all of them, in order: %s',
  (_, { InvertedIndex }) => {
    const index = new InvertedIndex()
    const odd = ['__proto__', 'constructor', '§12', 'p&l', '3.5', 'Über', 'x']
    index.add(0, [...odd, 'twice', 'twice'])
    for (let ref = 1; ref < 500; ref++) index.add(ref, ref % 2 ? ['odd'] : ['even', 'x'])
    index.add(500, [])
    for (const term of odd.slice(0, -1)) expect(index.get(term), term).toEqual([0])
    expect(index.get('twice')).toEqual([0])
    expect(index.get('odd')).toEqual(Array.from({ length: 250 }, (_, position) => 2 * position + 1))
    expect(index.get('x')).toHaveLength(250)
    // No prefix, no part, no other case, nothing normalized.
    for (const term of ['od', 'dd', 'Odd', 'uber', '12', '']) expect(index.get(term), term).toEqual([])
  },
)

test.each(builds)(
  'words are found by prefix and suffix as by looking at each of them: %s',
  (_, { TrigramIndex }) => {
    for (const { index } of Object.values(files)) {
      const words = [...openIndex(index).vocabulary.keys()]
      const trigrams = new TrigramIndex(words)
      for (const word of words.filter((_, position) => position % 20 === 0)) {
        for (const prefix of [word.slice(0, 1), word.slice(0, 2), word.slice(0, 4), word, `${word}q`])
          expect(trigrams.withPrefix(prefix)).toEqual(words.filter((each) => each.startsWith(prefix)))
        for (const suffix of [word.slice(-4), word])
          expect(trigrams.withSuffix(suffix)).toEqual(words.filter((each) => each.endsWith(suffix)))
      }
    }
  },
)

test.each(builds)('words with nearly the same letters come first: %s', (_, { TrigramIndex }) => {
  const trigrams = new TrigramIndex(['client', 'custom', 'customer', 'customers', 'journey', 'patience'])
  for (const typo of ['custmer', 'cusstomer', 'customet', 'cusotmer'])
    expect(trigrams.mostSimilar(typo, 2)).toContain('customer')
  expect(trigrams.mostSimilar('jurney', 1)).toEqual(['journey'])
  expect(trigrams.mostSimilar('zzz', 6)).toEqual([])
})
