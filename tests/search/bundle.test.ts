import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { slimFlexSearch } from '@/lib/build/slim-flexsearch'

/** A file as lib/build/islands.ts bundles it at some size of the site. */
async function bundled(entry: string, constants: Record<string, unknown>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    define: Object.fromEntries(
      Object.entries({ SEARCH_FILES: {}, ...constants }).map(([name, value]) => [
        name,
        JSON.stringify(value),
      ]),
    ),
    plugins: [slimFlexSearch()],
  })
  return outputFiles[0]?.text ?? ''
}

const page = 'lib/search/client/search-client.ts'
const worker = 'lib/search/client/search.worker.ts'
const HAS_ENGINE = /search-nl /
const HAS_PIECES = /first-nl /
const HAS_WORKER = /new Worker/

test('a small site searches in the page, and sends nothing for larger ones', async () => {
  const code = await bundled(page, { SEARCH_WORKER: '', SEARCH_IN_PIECES: false })
  expect([HAS_ENGINE, HAS_WORKER, HAS_PIECES].map((sign) => sign.test(code))).toEqual([true, false, false])
  expect(gzipSync(code).length).toBeLessThan(16_000)
})

test('a larger site searches in a worker, and the page has no engine', async () => {
  const code = await bundled(page, { SEARCH_WORKER: '/assets/search.js', SEARCH_IN_PIECES: false })
  expect(HAS_WORKER.test(code)).toBe(true)
  expect(HAS_ENGINE.test(code)).toBe(false)
  // What is left are tables of words, which the bundler cannot see to be of no use.
  expect(gzipSync(code).length).toBeLessThan(5_000)
})

test.each([false, true])('the worker runs under a strict policy, index in pieces: %s', async (inPieces) => {
  const code = await bundled(worker, { SEARCH_WORKER: '', SEARCH_IN_PIECES: inPieces })
  expect(HAS_PIECES.test(code)).toBe(inPieces)
  expect(HAS_ENGINE.test(code)).toBe(!inPieces)
  expect(/\beval\(|new Function|createObjectURL|require\(|process\.|node:|document\./.test(code)).toBe(false)
})
