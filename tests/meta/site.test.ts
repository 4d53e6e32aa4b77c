import { expect, test } from 'vitest'
import { atomFeed } from '@/lib/meta/feed'
import { hreflangAddresses, pageMetadata } from '@/lib/meta/metadata'
import { openSearchDescription } from '@/lib/meta/opensearch'
import { escapeXml } from '@/lib/meta/xml'
import { foundPath } from '@/lib/routing/found-path'
import { readOrigin } from '@/lib/routing/origin'
import { articlePath, figureFilePath, figurePath, searchPath, sectionPath } from '@/lib/routing/paths'

test('every section has an address of its own in each language', () => {
  expect(sectionPath('nl', 'articles')).toBe('/nl/artikelen')
  expect(articlePath('en', 'a', 'leaders-first')).toBe('/en/articles/a#leaders-first')
})

test('a figure has a page and a file under one name in each language', () => {
  expect(figurePath('nl', 'org-glue')).toBe('/nl/figuren/org-glue')
  expect(figureFilePath('en', 'org-glue')).toBe('/en/figures/org-glue.svg')
})

test('a search has an address, and what is not asked is not in it', () => {
  expect(searchPath('en', { q: 'a&b “c”', tag: '', kind: 'article' })).toBe(
    '/en/search?q=a%26b+%E2%80%9Cc%E2%80%9D&kind=article',
  )
  expect(searchPath('nl')).toBe('/nl/zoeken')
})

test('a page names itself, the same page in each language, and one for all others', () => {
  const { alternates } = pageMetadata({
    language: 'nl',
    title: 'T',
    description: 'D',
    alternates: { en: '/en/a', nl: '/nl/b' },
  })
  expect(alternates).toMatchObject({
    canonical: 'http://localhost:3000/nl/b',
    languages: {
      en: 'http://localhost:3000/en/a',
      nl: 'http://localhost:3000/nl/b',
      'x-default': 'http://localhost:3000/en/a',
    },
  })
})

test('a page in one language only is its own default', () => {
  expect(hreflangAddresses({ nl: '/nl/b' })).toEqual({
    nl: 'http://localhost:3000/nl/b',
    'x-default': 'http://localhost:3000/nl/b',
  })
})

test.each(['https://journal.example/', 'https://journal.example'])(
  'SITE_URL %s is an origin without a slash',
  (setting) => {
    expect(readOrigin(setting)).toBe('https://journal.example')
  },
)

test.each(['journal.example', 'ftp://journal.example', ''])(
  'SITE_URL “%s” is refused in words',
  (setting) => {
    expect(() => readOrigin(setting)).toThrow('write it as https://journal.example')
  },
)

test('a feed is as old as its newest entry, newest first, and its texts cannot break it', () => {
  const entry = { id: '/en/cited/a', path: '/en/a', summary: 'S & <s>', author: 'A', published: '2026-01-01' }
  const feed = atomFeed('en', [
    { ...entry, title: 'Old', updated: '2026-01-01' },
    { ...entry, title: 'New <b>', updated: '2026-02-03' },
  ])
  expect(feed).toContain('<updated>2026-02-03T00:00:00Z</updated>')
  expect(feed.indexOf('New &lt;b&gt;')).toBeLessThan(feed.indexOf('Old'))
  expect(feed).toContain('S &amp; &lt;s&gt;')
  expect(escapeXml(`"'`)).toBe('&quot;&apos;')
})

test.each([
  ['/en/a', 'journey map', '/en/a?q=journey+map'],
  ['/en/a#b', 'a&b #c', '/en/a?q=a%26b+%23c#b'],
  ['/en/a#b', '  ', '/en/a#b'],
])('%s found by “%s” is %s', (path, query, address) => {
  expect(foundPath(path, query)).toBe(address)
})

test('the description for the address bar names the search page of its language', () => {
  expect(openSearchDescription('nl')).toContain('template="http://localhost:3000/nl/zoeken?q={searchTerms}"')
})

test('an entry of a feed keeps its id when its article gets another slug', () => {
  const entry = {
    id: '/en/cited/a',
    title: 'A',
    summary: 'S',
    author: 'B',
    published: '2026-01-01',
    updated: '2026-01-01',
  }
  const [before, after] = ['/en/articles/old', '/en/articles/new'].map((path) =>
    atomFeed('en', [{ ...entry, path }]),
  )

  const idOf = (feed = '') => /<entry>.*?<id>(.*?)<\/id>/s.exec(feed)?.[1]
  expect(idOf(before)).toBe('http://localhost:3000/en/cited/a')
  expect(idOf(after)).toBe(idOf(before))
  expect(after).toContain('href="http://localhost:3000/en/articles/new"')
})
