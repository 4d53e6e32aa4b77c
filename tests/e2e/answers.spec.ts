import { createConnection } from 'node:net'
import type { APIResponse } from '@playwright/test'
import { expect, pages, test } from './house'

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
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+';/)
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

test('a file for browsers travels as Brotli to who takes it, and is the same file', async ({ request }) => {
  const html = await (await request.get('/en')).text()
  const path = await asset(html, /src="(\/assets\/page[^"]+)"/)
  const get = (accepted: string) => request.get(path, { headers: { 'Accept-Encoding': accepted } })
  const plain = await get('identity')
  const brotli = await get('gzip, deflate, br, zstd')
  const gzip = await get('gzip, br;q=0')
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(brotli.headers()['content-encoding']).toBe('br')
  expect(gzip.headers()['content-encoding']).toBe('gzip')
  for (const response of [plain, brotli, gzip]) {
    expect(await response.text()).toBe(await plain.text())
    expect(response.headers()['content-type']).toContain('javascript')
    expect(response.headers().vary).toContain('Accept-Encoding')
  }
})

test('a missing file for browsers is answered in a line, and not kept', async ({ request }) => {
  for (const path of ['/assets/nonsense.js', '/assets/br/nonsense.js', '/assets/texts/a.txt']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).toBe('There is no such file.\n')
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
})

test.describe('what does not exist', () => {
  for (const [path, title, language] of [
    ['/en/articles/nonsense', 'The line stops here', 'en'],
    ['/nl/artikelen/onzin', 'Hier houdt de lijn op', 'nl'],
    ['/nl/articles', 'Hier houdt de lijn op', 'nl'],
    ['/en/topics/nonsense', 'The line stops here', 'en'],
    ['/fr', 'The line stops here', 'en'],
    ['/en/search-frame', 'The line stops here', 'en'],
    ['/en/not-found', 'The line stops here', 'en'],
    ['/wp-admin/install.php', 'The line stops here', 'en'],
    ['/_next/image?url=%2Ficon.svg&w=64&q=75', 'The line stops here', 'en'],
  ] as const) {
    test(`${path} answers 404 in words, with search and a way on`, async ({ request }) => {
      const response = await request.get(path)
      expect(response.status()).toBe(404)
      const html = await response.text()
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toContain(title)
      expect(html).toMatch(/<form[^>]*action="\/(en\/search|nl\/zoeken)"/)
      expect(response.headers()['cache-control']).not.toMatch(/s-maxage|max-age=[1-9]/)
    })
  }

  test('the page looks as it should and leads on', async ({ page, logged }) => {
    await page.goto('/nl/onzin')
    await page.getByRole('main').getByRole('link', { name: 'Alle artikelen' }).click()
    await expect(page).toHaveURL(pages.articles.nl)
    // The browser reports the 404 itself, and nothing else.
    expect(logged.splice(0)).toEqual([
      'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
    ])
  })
})

test.describe('what cannot be answered', () => {
  for (const path of ['/%c3', '/en/%', '/en/articles/%ff', '/nl/%00']) {
    test(`the malformed address ${path} gets 400`, async ({ baseURL }) => {
      expect(await rawStatus(baseURL ?? '', 'GET', path)).toBe(400)
    })
  }

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    test(`${method} gets 405, on pages, data and files`, async ({ request, baseURL }) => {
      const html = await (await request.get('/en')).text()
      const file = await asset(html, /href="(\/_next\/static\/[^"]+\.css)"/)
      for (const path of [
        '/en',
        '/',
        '/api/search?lang=en&q=a',
        '/nl/zoeken',
        '/nonsense',
        '/icon.svg',
        file,
      ]) {
        expect(await rawStatus(baseURL ?? '', method, path), path).toBe(405)
      }
    })
  }

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
    test(`${path} gives nothing away`, async ({ baseURL }) => {
      const status = await rawStatus(baseURL ?? '', 'GET', path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    })
  }
})

/** The status of an answer to a request sent as it stands: clients would tidy or refuse some of these. */
function rawStatus(base: string, method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) }, () => {
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      )
    })
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('end', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])))
    socket.on('error', reject)
  })
}
