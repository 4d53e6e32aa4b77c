import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { lightFlexSearch } from '@/lib/build/light-flexsearch'

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
    plugins: [lightFlexSearch],
  })
  return outputFiles[0]?.text ?? ''
}

const page = 'lib/search/client/search-client.ts'
const worker = 'lib/search/client/search.worker.ts'

/** Strings that only one part of search has. */
const IN_ENGINE = /compounds by part/
const OPENS_SHARDS = /not the posting shard/
const STARTS_WORKER = /new Worker/

const has = (code: string) => ({
  engine: IN_ENGINE.test(code),
  shards: OPENS_SHARDS.test(code),
  worker: STARTS_WORKER.test(code),
})

test('a small site searches in the page, and sends no code for larger ones', async () => {
  const code = await bundled(page, { SEARCH_WORKER: '', SEARCH_SHARDED: false })
  expect(has(code)).toEqual({ engine: true, shards: false, worker: false })
  expect(gzipSync(code).length).toBeLessThan(18_500)
})

test('a larger site searches in a worker, and the page has no engine', async () => {
  const code = await bundled(page, { SEARCH_WORKER: '/assets/search.js', SEARCH_SHARDED: false })
  expect(has(code)).toEqual({ engine: false, shards: false, worker: true })
  // What is left are tables of words, which the bundler does not see to be unused.
  expect(gzipSync(code).length).toBeLessThan(5_000)
})

test.each([false, true])('the worker runs under a strict policy; index sharded: %s', async (sharded) => {
  const code = await bundled(worker, { SEARCH_WORKER: '', SEARCH_SHARDED: sharded })
  expect(has(code)).toEqual({ engine: true, shards: sharded, worker: false })
  expect(/\beval\(|new Function|createObjectURL|require\(|process\.|node:|document\./.test(code)).toBe(false)
})
