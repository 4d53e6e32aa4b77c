import { expect, test } from '@playwright/test'
import { attribute, elementsBelow, having, pages, parseHtml } from '../built/pages'
import { content, knownPaths, languages } from '../e2e/site'

test('every page is answered with the file that was built', async ({ request }) => {
  for (const { path, html } of pages) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toBe('text/html; charset=utf-8')
    expect((await response.text()) === html, `${path} is what was built`).toBe(true)
  }
})

test('every address that the build wrote down is answered', async ({ request }) => {
  const built = new Set(pages.map(({ path }) => path))
  const others = knownPaths().filter((path) => !built.has(path))
  expect(others.length).toBeGreaterThan(0)
  for (const path of others) expect((await request.get(path)).status(), path).toBe(expectedStatus(path))
})

/** Without a query: the JSON search asks for one, and Brotli copies are sent under the address of their file only. */
function expectedStatus(path: string): number {
  if (path.startsWith('/api/')) return 400
  return path.startsWith('/assets/br/') ? 404 : 200
}

/** Addresses within the site that a document links to. */
const linksIn = (html: string, from: string) =>
  elementsBelow(parseHtml(html)).flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
    const to = href === undefined ? undefined : new URL(href, `http://localhost${from}`)
    return to?.hostname === 'localhost' ? to : []
  })

test('pages of search lead to pages that exist, filters and the other language included', async ({
  request,
}) => {
  const built = new Map(pages.map((page) => [page.path, page]))
  const waiting = ['/en/search?q=customer', '/nl/zoeken?q=klant', '/nl/zoeken', '/en/search?q=xyzzyqwv']
  const seen = new Set(waiting)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    for (const to of linksIn(await response.text(), path)) {
      const page = built.get(to.pathname)
      const place = decodeURIComponent(to.hash.slice(1))
      if (page && place)
        expect(
          page.elements.some((element) => attribute(element, 'id') === place),
          `${path} → ${to}`,
        ).toBe(true)
      // Filters lead to filters without end: those of the first pages are followed.
      const target = to.pathname + to.search
      if (!page && !seen.has(target) && waiting.length + seen.size < 60) {
        seen.add(target)
        waiting.push(target)
      }
    }
  }
})

test('robots, feeds and descriptions of search name what they should', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
  for (const language of languages) {
    const response = await request.get(`/${language}/feed.xml`)
    expect(response.headers()['content-type']).toContain('application/atom+xml')
    const feed = await response.text()
    const home = pages.find(({ path }) => path === `/${language}`)
    const link = home && having(home, 'link', { rel: 'search' })[0]
    expect(feed).toContain(`xml:lang="${language}"`)
    const articles = (await content()).articles.filter((article) => article.language === language)
    expect(feed.match(/<entry>/g)).toHaveLength(articles.length)
    const description = await request.get((link && attribute(link, 'href')) ?? '')
    expect(await description.text()).toMatch(new RegExp(`/${language}/[a-z]+\\?q=\\{searchTerms\\}`))
  }
})
