import { createHash } from 'node:crypto'
import { type APIResponse, expect, test } from '@playwright/test'
import { pages } from '../e2e/house'
import { inlineBootstrapScript, words } from '../e2e/site'
import { rawStatus } from './raw-status'

// Facts of answers, not of pages: no browser is started for these.

const security = {
  'strict-transport-security': /max-age=\d{7,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
}

function expectSecurity(response: APIResponse) {
  const headers = response.headers()
  for (const [name, value] of Object.entries(security))
    expect(headers[name], `${name} of ${response.url()}`).toMatch(value)
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toMatch(
    /default-src 'none'.*base-uri 'none'.*object-src 'none'.*frame-ancestors 'none'.*form-action 'self'/,
  )
  // The one inline script that pages have: tests/built/scripts.test.ts.
  const hash = createHash('sha256').update(inlineBootstrapScript).digest('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(policy).not.toContain('unsafe')
  expect(headers['x-powered-by']).toBeUndefined()
}

const asset = async (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? 'no such asset'

test('every answer carries the security headers, errors and assets included', async ({ request }) => {
  const html = await (await request.get('/en')).text()
  const paths = [
    '/',
    ...Object.values(pages).flatMap((paths) => Object.values(paths)),
    '/en/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/api/search?lang=en&q=a',
    '/api/search',
    '/en/nonsense',
    '/nonsense',
    '/%c3',
    '/_next/static/nonsense.js',
    '/assets/nonsense.js',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    await asset(html, /src="(\/assets\/page[^"]+)"/),
    await asset(html, /href="(\/_next\/static\/[^"]+\.css)"/),
  ]
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBeLessThan(500)
    expectSecurity(response)
  }
  expectSecurity(await request.post('/en'))
})

test('hashed files may be kept for ever, pages are asked for anew and answered with 304', async ({
  request,
}) => {
  const html = await (await request.get('/en')).text()
  for (const pattern of [
    /src="(\/assets\/page[^"]+)"/,
    /href="(\/_next\/static\/[^"]+\.css)"/,
    /href="(\/_next\/static\/[^"]+\.woff2)"/,
  ]) {
    const response = await request.get(await asset(html, pattern))
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toContain('immutable')
  }
  for (const path of ['/en', pages.article.nl, pages.search.en, '/en/feed.xml']) {
    const first = await request.get(path)
    expect(first.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate')
    const again = await request.get(path, { headers: { 'If-None-Match': first.headers().etag ?? '' } })
    expect(again.status(), path).toBe(304)
  }
})

test('text travels compressed', async ({ request }) => {
  for (const path of [
    '/en',
    pages.search.nl,
    '/api/search?lang=en&q=customer',
    '/en/feed.xml',
    '/sitemap.xml',
    '/nonsense',
  ]) {
    const response = await request.get(path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers()['content-encoding'], path).toBe('gzip')
  }
})

test('a file for browsers travels as Brotli to browsers that accept it, and is the same file', async ({
  request,
}) => {
  const html = await (await request.get('/en')).text()
  const path = await asset(html, /src="(\/assets\/page[^"]+)"/)
  const get = (accepted: string) => request.get(path, { headers: { 'Accept-Encoding': accepted } })
  const plain = await get('identity')
  const brotli = await get('gzip, deflate, br, zstd')
  const gzip = await get('gzip, br; q=0')
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(brotli.headers()['content-encoding']).toBe('br')
  expect(gzip.headers()['content-encoding']).toBe('gzip')
  for (const response of [plain, brotli, gzip]) {
    expect(await response.text()).toBe(await plain.text())
    expect(response.headers()['content-type']).toContain('javascript')
    expect(response.headers().vary).toContain('Accept-Encoding')
  }
})

test('the Brotli copy of a file has no address of its own', async ({ request }) => {
  const html = await (await request.get('/en')).text()
  const path = await asset(html, /src="(\/assets\/page[^"]+)"/)
  const copy = await request.get(path.replace('/assets/', '/assets/br/'))
  expect(copy.status()).toBe(404)
})

test('a page in a language that was negotiated says so to caches, and no other does', async ({ request }) => {
  const get = (path: string, language: string) =>
    request.get(path, { headers: { 'Accept-Language': language } })

  for (const [language, html] of [
    ['nl', '<html lang="nl"'],
    ['en', '<html lang="en"'],
  ] as const) {
    const response = await get('/nonsense', language)
    expect(await response.text()).toContain(html)
    expect(response.headers().vary).toContain('Accept-Language')
  }
  expect((await get('/nl/onzin', 'en')).headers().vary ?? '').not.toContain('Accept-Language')
})

test('a missing file for browsers is answered in a line, and not kept', async ({ request }) => {
  for (const path of ['/assets/nonsense.js', '/assets/br/nonsense.js', '/assets/texts/a.txt']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).toBe('There is no such file.\n')
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
})

test('what does not exist answers 404 in words, with search and a way on', async ({ request }) => {
  for (const [path, language] of [
    ['/en/articles/nonsense', 'en'],
    ['/nl/artikelen/onzin', 'nl'],
    ['/nl/articles', 'nl'],
    ['/en/topics/nonsense', 'en'],
    ['/fr', 'en'],
    ['/nl/figures/org-glue.svg', 'nl'],
    ['/en/glossary/by-other-language', 'en'],
    ['/en/internal/search-template', 'en'],
    ['/en/internal/not-found', 'en'],
    ['/en/tools/seven-tips-card/result', 'en'],
    ['/wp-admin/install.php', 'en'],
    ['/_next/image?url=%2Ficon.svg&w=64&q=75', 'en'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    const html = await response.text()
    expect(html, path).toContain(`<html lang="${language}"`)
    expect(html, path).toContain(words[language].notFoundTitle)
    expect(html, path).toMatch(/<form[^>]*action="\/(en\/search|nl\/zoeken)"/)
    expect(response.headers()['cache-control'], path).not.toMatch(/s-maxage|max-age=[1-9]/)
  }
})

test('a malformed address gets 400', async ({ baseURL }) => {
  for (const path of ['/%c3', '/en/%', '/en/articles/%ff', '/nl/%00'])
    expect(await rawStatus(baseURL ?? '', 'GET', path), path).toBe(400)
})

test('other methods than GET and HEAD get 405, on pages, data and files', async ({ request, baseURL }) => {
  const html = await (await request.get('/en')).text()
  const file = await asset(html, /href="(\/_next\/static\/[^"]+\.css)"/)
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    for (const path of ['/en', '/', '/api/search?lang=en&q=a', '/nl/zoeken', '/nonsense', '/icon.svg', file])
      expect(await rawStatus(baseURL ?? '', method, path), `${method} ${path}`).toBe(405)
  }
})

test('addresses of the framework and paths out of the site give nothing away', async ({ baseURL }) => {
  for (const path of [
    '/_global-error',
    '/_not-found',
    '/_error',
    '/en.rsc',
    '/en/articles.txt',
    '/500',
    '/__nextjs_original-stack-frame',
    '/_next/data/x/en.json',
    '/en/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
  ]) {
    const status = await rawStatus(baseURL ?? '', 'GET', path)
    expect(status, path).toBeGreaterThanOrEqual(400)
    expect(status, path).toBeLessThan(500)
  }
})
