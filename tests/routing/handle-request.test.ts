import { expect, test } from 'vitest'
import type { Language } from '@/lib/i18n/languages'
import { handleRequest, type RequestInfo } from '@/lib/routing/handle-request'
import { knownAddresses } from '@/lib/routing/known-addresses'

const addresses = knownAddresses({
  paths: [
    '/en',
    '/nl',
    '/en/articles',
    '/en/search',
    '/nl/artikelen',
    '/nl/artikelen/customer-journey-map',
    '/nl/zoeken',
    '/nl/feed.xml',
    '/api/search',
    '/sitemap.xml',
    '/assets/page-1.js',
    '/assets/br/page-1.js',
  ],
  patterns: ['/nl/hulpmiddelen/[slug]/uitslag'],
})

const permalinks = new Map([
  [
    '/nl/cited/customer-journey',
    { path: '/nl/artikelen/customer-journey-map', published: '2026-11-21', updated: '2026-11-21' },
  ],
])

const ask = (path: string, request: Partial<RequestInfo> = {}) =>
  handleRequest(
    { method: 'GET', search: '', acceptLanguage: null, path, ...request },
    { addresses, permalinks },
  )

test('the start leads to the language the browser asks for, and says that it does', () => {
  expect(ask('/', { acceptLanguage: 'nl-NL,nl;q=0.9,en;q=0.8' })).toEqual({
    kind: 'redirect',
    location: '/nl',
    status: 307,
    variesByLanguage: true,
  })
  expect(ask('/')).toMatchObject({ location: '/en' })
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
  '/nl/hulpmiddelen/zelftest/uitslag',
])('%s passes, whatever language the browser asks for', (path) => {
  expect(ask(path, { acceptLanguage: 'nl' })).toEqual({ kind: 'pass' })
  expect(ask(path, { method: 'HEAD', acceptLanguage: 'en' })).toEqual({ kind: 'pass' })
})

test.each([
  { path: '/nl/artikelen/onzin', language: 'nl' },
  { path: '/en/artikelen', language: 'en' },
  { path: '/nl/search', language: 'nl' },
  { path: '/en/zoeken', language: 'en' },
  { path: '/en/internal/search-template', language: 'en' },
  { path: '/en/internal/not-found', language: 'en' },
  { path: '/nl/articles', language: 'nl' },
  { path: '/en//articles', language: 'en' },
  { path: '/nl/hulpmiddelen//uitslag', language: 'nl' },
])('$path is not found, in $language', ({ path, language }) => {
  expect(ask(path)).toEqual({ kind: 'not-found', language })
})

test.each([
  '/fr/articles',
  '/_next/image',
  '/_global-error',
  '/wp-login.php',
  '/assets',
  '/__proto__',
  '/onzin',
])('%s is not found in the language the browser asks for, and caches are told so', (path) => {
  const inLanguage = (language: Language) => ({ kind: 'not-found', language, variesByLanguage: true })
  expect(ask(path)).toEqual(inLanguage('en'))
  expect(ask(path, { acceptLanguage: 'nl' })).toEqual(inLanguage('nl'))
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is rejected with 405',
  (method) => {
    expect(ask('/en', { method })).toEqual({ kind: 'reject', status: 405 })
    expect(ask('/_next/static/a.css', { method })).toEqual({ kind: 'reject', status: 405 })
  },
)

test.each(['/%c3', '/en/%', '/en/%zz', '/en/%00', '/en/articles%5c..', '/%ff%fe'])(
  '%s cannot be read',
  (path) => {
    expect(ask(path)).toEqual({ kind: 'reject', status: 400 })
  },
)

test('a missing asset is rejected with 404, without a page', () => {
  expect(ask('/assets/page-0.js')).toEqual({ kind: 'reject', status: 404 })
})

test('a slash at the end leads to the page without it, and keeps the query', () => {
  expect(ask('/en/articles/', { search: '?a=1' })).toEqual({
    kind: 'redirect',
    location: '/en/articles?a=1',
    status: 308,
  })
  expect(ask('/en/nonsense/')).toEqual({ kind: 'not-found', language: 'en' })
  expect(ask('//evil.example/')).toMatchObject({ kind: 'not-found' })
})

test('a cited edition leads to its article, for now', () => {
  expect(ask('/nl/cited/customer-journey/2026-11-21', { acceptLanguage: 'en', search: '?a=1' })).toEqual({
    kind: 'redirect',
    location: '/nl/artikelen/customer-journey-map?a=1',
    status: 307,
  })
  expect(ask('/nl/cited/customer-journey/2026-11-21/')).toEqual({
    kind: 'redirect',
    location: '/nl/cited/customer-journey/2026-11-21',
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
  expect(ask(path)).toEqual({ kind: 'not-found', language: 'nl' })
})

test('the icon that browsers ask for by habit is the one there is', () => {
  expect(ask('/favicon.ico')).toEqual({ kind: 'redirect', location: '/icon.svg', status: 308 })
})

test('the Brotli copy of an asset has no address of its own', () => {
  expect(ask('/assets/br/page-1.js')).toEqual({ kind: 'reject', status: 404 })
})

test('in development, without a list of addresses, the framework answers for what it knows', () => {
  const development = { addresses: undefined, permalinks }
  const inDevelopment = (path: string, method = 'GET') =>
    handleRequest({ method, path, search: '', acceptLanguage: null }, development)

  expect(inDevelopment('/en/an-article-written-just-now')).toEqual({ kind: 'pass' })
  expect(inDevelopment('/__nextjs_original-stack-frames', 'POST')).toEqual({ kind: 'pass' })
  expect(inDevelopment('/nl/cited/customer-journey/2026-11-21')).toMatchObject({ kind: 'redirect' })
  expect(inDevelopment('/en', 'POST')).toEqual({ kind: 'reject', status: 405 })
})
