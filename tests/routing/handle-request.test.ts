import { expect, test } from 'vitest'
import { decide } from '@/lib/routing/handle-request'

const known = new Set([
  '/en',
  '/nl',
  '/en/articles',
  '/nl/artikelen',
  '/nl/artikelen/customer-journey-map',
  '/assets/page-1.js',
])

const cited = new Map([
  ['/nl/cited/customer-journey', { path: '/nl/artikelen/customer-journey-map', published: '2026-11-21' }],
])

const ask = (path: string, { method = 'GET', acceptLanguage = null as string | null, search = '' } = {}) =>
  decide({ method, path, search, acceptLanguage }, known, cited)

test('the start leads to the language the browser asks for, and says that it does', () => {
  expect(ask('/', { acceptLanguage: 'nl-NL,nl;q=0.9,en;q=0.8' })).toEqual({
    kind: 'redirect',
    to: '/nl',
    status: 307,
    varies: true,
  })
  expect(ask('/')).toMatchObject({ to: '/en' })
})

test.each([
  '/en',
  '/nl/artikelen/customer-journey-map',
  '/en/search',
  '/nl/zoeken',
  '/nl/feed.xml',
  '/api/search',
  '/sitemap.xml',
  '/assets/page-1.js',
  '/_next/static/a.css',
])('%s passes, whatever language the browser asks for', (path) => {
  expect(ask(path, { acceptLanguage: 'nl' })).toEqual({ kind: 'pass' })
  expect(ask(path, { method: 'HEAD', acceptLanguage: 'en' })).toEqual({ kind: 'pass' })
})

test.each([
  { path: '/nl/artikelen/onzin', page: '/nl/internal/not-found' },
  { path: '/en/artikelen', page: '/en/internal/not-found' },
  { path: '/nl/search', page: '/nl/internal/not-found' },
  { path: '/en/zoeken', page: '/en/internal/not-found' },
  { path: '/en/internal/search-template', page: '/en/internal/not-found' },
  { path: '/en/internal/not-found', page: '/en/internal/not-found' },
  { path: '/fr/articles', page: '/en/internal/not-found' },
  { path: '/_next/image', page: '/en/internal/not-found' },
  { path: '/_global-error', page: '/en/internal/not-found' },
  { path: '/wp-login.php', page: '/en/internal/not-found' },
  { path: '/en//articles', page: '/en/internal/not-found' },
  { path: '/__proto__', page: '/en/internal/not-found' },
])('$path shows $page', ({ path, page }) => {
  expect(ask(path)).toEqual({ kind: 'missing', page })
})

test('an address without a language is missing in the language the browser asks for', () => {
  expect(ask('/onzin', { acceptLanguage: 'nl' })).toEqual({ kind: 'missing', page: '/nl/internal/not-found' })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused with 405',
  (method) => {
    expect(ask('/en', { method })).toEqual({ kind: 'refuse', status: 405 })
    expect(ask('/_next/static/a.css', { method })).toEqual({ kind: 'refuse', status: 405 })
  },
)

test.each(['/%c3', '/en/%', '/en/%zz', '/en/%00', '/en/articles%5c..', '/%ff%fe'])(
  '%s cannot be read',
  (path) => {
    expect(ask(path)).toEqual({ kind: 'refuse', status: 400 })
  },
)

test('a missing file for pages is refused with 404: no page has to say so', () => {
  expect(ask('/assets/page-0.js')).toEqual({ kind: 'refuse', status: 404 })
  expect(ask('/assets')).toEqual({ kind: 'missing', page: '/en/internal/not-found' })
})

test('a slash at the end leads to the page without it, and keeps the query', () => {
  expect(ask('/en/articles/', { search: '?a=1' })).toEqual({
    kind: 'redirect',
    to: '/en/articles?a=1',
    status: 308,
  })
  expect(ask('/en/nonsense/')).toEqual({ kind: 'missing', page: '/en/internal/not-found' })
  expect(ask('//evil.example/')).toMatchObject({ kind: 'missing' })
})

test('a cited edition leads to its article, for now', () => {
  expect(ask('/nl/cited/customer-journey/2026-11-21', { acceptLanguage: 'en', search: '?a=1' })).toEqual({
    kind: 'redirect',
    to: '/nl/artikelen/customer-journey-map?a=1',
    status: 307,
  })
  expect(ask('/nl/cited/customer-journey/2026-11-21/')).toEqual({
    kind: 'redirect',
    to: '/nl/cited/customer-journey/2026-11-21',
    status: 308,
  })
})

test.each([
  '/nl/cited/customer-journey/2026-11-20',
  '/nl/cited/customer-journey/2026-13-45',
  '/nl/cited/customer-journey',
  '/nl/cited/onzin/2026-11-21',
  '/nl/cited',
])('%s was never cited', (path) => {
  expect(ask(path)).toEqual({ kind: 'missing', page: '/nl/internal/not-found' })
})

test('the icon that browsers ask for by habit is the one there is', () => {
  expect(ask('/favicon.ico')).toEqual({ kind: 'redirect', to: '/icon.svg', status: 308 })
})
