import { expect, test } from 'vitest'
import { languages, untranslatedPaths } from '../e2e/site'
import { attribute, auxiliaryPages, everyPage, having, origin, pages, sitemap, textOf } from './pages'

/** Addresses of each language edition of a page, as the sitemap has them, by the address of one of them. */
const listed = new Map(
  [...sitemap().matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
    new URL(/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
    [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
      .map(([, lang, href]) => `${lang} ${href}`)
      .sort(),
  ]),
)

const untranslated = await untranslatedPaths()
const isUntranslated = (path: string) => untranslated.includes(path)

const main = pages.filter(({ path }) => listed.has(path))
const views = pages.filter(({ path }) => !listed.has(path))

const content = (page: (typeof pages)[number], attributes: Record<string, string>) =>
  having(page, 'meta', attributes).map((element) => attribute(element, 'content'))

const canonical = (page: (typeof pages)[number]) =>
  having(page, 'link', { rel: 'canonical' }).map((element) => attribute(element, 'href'))

test('the sitemap lists pages that were built, and every one of them but views of other pages', () => {
  expect([...listed.keys()].filter((path) => !pages.some((page) => page.path === path))).toEqual([])
  expect(main.length).toBeGreaterThan(views.length)
})

test('every page is in its language, and has one h1', () => {
  for (const page of everyPage) {
    const [html] = having(page, 'html')
    expect(html && attribute(html, 'lang'), page.path).toBe(page.language)
    // The page of search gets its heading with its results: tests/built/search-page.test.ts.
    if (!page.path.endsWith('/search-template')) expect(having(page, 'h1'), page.path).toHaveLength(1)
  }
})

test('every page has a title of its own and a description', () => {
  const titles = new Map<string, string>()
  for (const page of main) {
    const title = `${page.language} ${having(page, 'title').map(textOf)}`
    expect(titles.get(title), page.path).toBeUndefined()
    titles.set(title, page.path)
    const [description = ''] = content(page, { name: 'description' })
    expect(description.length, page.path).toBeGreaterThanOrEqual(20)
    expect(description.length, page.path).toBeLessThanOrEqual(320)
  }
})

test('every page names its own address and those of its editions, as the sitemap does', () => {
  for (const page of main) {
    expect(canonical(page), page.path).toEqual([origin + page.path])
    const alternates = having(page, 'link', { rel: 'alternate' }).flatMap((element) => {
      const language = attribute(element, 'hreflang')
      return language ? [`${language} ${attribute(element, 'href')}`] : []
    })
    expect(alternates.sort(), page.path).toEqual(listed.get(page.path))
    // One for each language it is written in, and the one for everybody else.
    expect(alternates, page.path).toHaveLength(isUntranslated(page.path) ? 2 : languages.length + 1)
  }
})

test('another view of a page is for readers; search engines are sent to the page itself', () => {
  expect(views.length).toBeGreaterThan(0)
  for (const page of views) {
    const parent = page.path.split('/').slice(0, -1).join('/')
    expect(canonical(page), page.path).toEqual([origin + parent])
    // The glossary in its other order is a page like others, only not the one to be found first.
    const isIndexed = /\/(glossary|begrippen)\//.test(page.path)
    expect(content(page, { name: 'robots' }), page.path).toEqual(isIndexed ? [] : ['noindex'])
  }
})

test('answers to what fails are in no index either', () => {
  const failures = auxiliaryPages.filter(({ path }) => /(not-found|error-page)$/.test(path))
  expect(failures.length).toBeGreaterThan(0)
  for (const page of failures) expect(content(page, { name: 'robots' }), page.path).toContain('noindex')
})
