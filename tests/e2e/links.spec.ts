import { expect, test } from './house'

test('every link within the site leads to a page, and every anchor to its place', async ({ request }) => {
  const pagesRead = new Map<string, { html: string; ids: Set<string> }>()
  const read = async (path: string) => {
    const known = pagesRead.get(path)
    if (known) return known
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const html = await response.text()
    const made = { html, ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')) }
    pagesRead.set(path, made)
    return made
  }

  const waiting = ['/en', '/nl']
  const seen = new Set(waiting)
  const anchors: [from: string, path: string, id: string][] = []
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { html } = await read(path)
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^(https:|mailto:)/.test(href)) continue
      const { pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `http://localhost${path}`)
      const target = pathname + search
      if (hash) anchors.push([path, target, decodeURIComponent(hash.slice(1))])
      if (!seen.has(target)) {
        seen.add(target)
        waiting.push(target)
      }
    }
  }
  expect(seen.size).toBeGreaterThan(60)
  for (const [from, path, id] of anchors) {
    const { ids } = await read(path)
    expect(ids.has(id), `${from} links to ${path}#${id}`).toBe(true)
  }
})

test('every page has one h1, a title, a description, and says the same in each language', async ({
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const entries = [...map.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => entry ?? '')
  const titles = new Map<string, string>()
  for (const entry of entries) {
    const url = /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? ''
    const html = await (await request.get(new URL(url).pathname)).text()
    const language = new URL(url).pathname.split('/')[1]
    expect(html.match(/<h1\b/g), url).toHaveLength(1)
    expect(html, url).toContain(`<html lang="${language}"`)
    expect(html, url).toContain(`<link rel="canonical" href="${url}"`)
    expect(html, url).toMatch(/<meta name="description" content="[^"]{20,320}"/)
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    expect(titles.get(`${language} ${title}`), `${url} has a title of its own`).toBeUndefined()
    titles.set(`${language} ${title}`, url)

    const inMap = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
      .map(([, lang, href]) => `${lang} ${href}`)
      .sort()
    const inPage = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
      .map(([, lang, href]) => `${lang} ${href}`)
      .sort()
    expect(inPage, url).toEqual(inMap)
    expect(inPage, url).toHaveLength(3)
  }
})

test('robots and feeds name what they should', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
  for (const language of ['en', 'nl']) {
    const response = await request.get(`/${language}/feed.xml`)
    expect(response.headers()['content-type']).toContain('application/atom+xml')
    const feed = await response.text()
    expect(feed.match(/<entry>/g)).toHaveLength(9)
    expect(feed).toContain(`xml:lang="${language}"`)
  }
})
