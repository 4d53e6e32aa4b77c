import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { slimFlexSearch } from '@/lib/build/slim-flexsearch'
import type { Language } from '@/lib/i18n/languages'
import * as onServer from '@/lib/search/browser'
import judgments from './judgments.json'
import { files } from './site'

/** Search as the browser gets it: bundled, with the slim FlexSearch. */
async function bundled(): Promise<{ code: string; search: typeof onServer }> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/browser.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [slimFlexSearch()],
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, search: await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) }
}

const SLOW_MACHINE = 60_000

test('browser and server give the same answers to every query', { timeout: SLOW_MACHINE }, async () => {
  const { search: inBrowser } = await bundled()
  const [server, browser] = [onServer, inBrowser].map(({ openIndex, search }) => {
    const open = { en: openIndex(files.en.index), nl: openIndex(files.nl.index) }
    return judgments.queries.map(({ q, lang }) =>
      search({ query: q }, open[lang as Language], open[lang === 'en' ? 'nl' : 'en']),
    )
  })
  expect(browser).toEqual(server)
})

test('what the browser gets is small, and needs neither Node nor code made at run time', async () => {
  const { code } = await bundled()
  expect(gzipSync(code).length).toBeLessThan(15_500)
  expect(code).not.toMatch(/\beval\(|new Function|require\(|process\.|node:/)
})
