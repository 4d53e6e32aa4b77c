import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articlePath, content } from '../e2e/site'
import { attribute, type BuiltPage, having, pages } from './pages'

const KB = 1024

/** What a page may weigh as it travels, in bytes: HTML and CSS with gzip, scripts with Brotli, fonts as they are. */
const most = { html: 20 * KB, css: 10_000, scripts: 6 * KB, fonts: 45 * KB, all: 80 * KB }

const read = (path: string) =>
  readFileSync(path.startsWith('/_next/') ? path.replace('/_next/', '.next/') : join('public', path))

const hrefs = (page: BuiltPage, rel: string) =>
  having(page, 'link', { rel }).flatMap((link) => attribute(link, 'href') ?? [])

/** Modules and all that they import before they run. */
function modulesOf(path: string, seen = new Set<string>()): Set<string> {
  seen.add(path)
  const code = read(path).toString()
  for (const [, name = ''] of code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'();]*?["'](\.[^"']+)["']/g)) {
    const target = new URL(name, `http://localhost${path}`).pathname
    if (!seen.has(target)) modulesOf(target, seen)
  }
  return seen
}

const total = (paths: Iterable<string>, weigh: (bytes: Buffer) => number) =>
  [...paths].reduce((sum, path) => sum + weigh(read(path)), 0)

const weights = (page: BuiltPage) => {
  const modules = having(page, 'script').flatMap((script) => attribute(script, 'src') ?? [])
  const html = gzipSync(page.html).length
  const css = total(hrefs(page, 'stylesheet'), (bytes) => gzipSync(bytes).length)
  const scripts = total(
    new Set(modules.flatMap((path) => [...modulesOf(path)])),
    (bytes) => brotliCompressSync(bytes).length,
  )
  const fonts = total(hrefs(page, 'preload'), (bytes) => bytes.length)
  return { html, css, scripts, fonts, all: html + css + scripts + fonts }
}

const library = await content()
const paths = library.articles.map(({ language, slug }) => articlePath(language, slug))
const articles = pages.filter(({ path }) => paths.includes(path))

test('every article is light', () => {
  expect(articles).toHaveLength(paths.length)
  for (const page of articles) {
    for (const [kind, bytes] of Object.entries(weights(page)))
      expect(bytes, `${kind} of ${page.path}`).toBeLessThanOrEqual(most[kind as keyof typeof most])
  }
})
