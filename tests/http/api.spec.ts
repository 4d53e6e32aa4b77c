import { expect, test } from '@playwright/test'
import { formatMessage, words } from '../e2e/site'

test('search answers as JSON: one result per article, with its best section', async ({ request }) => {
  const response = await request.get('/api/search?lang=nl&q=emotiecurve')
  expect(response.status()).toBe(200)
  const reply = await response.json()
  expect(reply).toMatchObject({ query: 'emotiecurve', lang: 'nl', answered: true })
  expect(reply.results[0]).toMatchObject({
    id: 'customer-journey',
    lang: 'nl',
    kind: 'article',
    url: '/nl/artikelen/customer-journey-map#emotion-curve',
    section: { id: 'emotion-curve', title: 'De emotiecurve' },
    tags: expect.arrayContaining(['customer-journey']),
  })
  expect(reply.results[0].excerpt).toMatch(/emotiecurve/i)
  const ids = reply.results.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a tag narrows, and a limit cuts without changing the total', async ({ request }) => {
  const all = await (await request.get('/api/search?lang=en&q=customer')).json()
  const one = await (await request.get('/api/search?lang=en&q=customer&limit=1')).json()
  expect(one.results).toEqual(all.results.slice(0, 1))
  expect(one.total).toBe(all.total)
  const banking = await (await request.get('/api/search?lang=en&q=&tag=banking')).json()
  expect(banking.results.map(({ id }: { id: string }) => id)).toEqual(['code-banken'])
})

test('what the rows of an answer say comes in one reply, by the address of each row', async ({ request }) => {
  const rows = await request.get('/api/search/rows?lang=en&q=emotion%20curve&limit=12')
  expect(rows.status()).toBe(200)
  const { excerpts, elsewhere } = await rows.json()
  const { text, marks } = excerpts['/en/articles/customer-journey-map#emotion-curve']
  expect(marks.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toContain(
    'emotion',
  )
  expect(excerpts['/en/glossary#emotion-curve'].text).not.toBe('')
  const other = await (await request.get('/api/search?lang=nl&q=emotion%20curve&kind=all')).json()
  expect(elsewhere).toBe(other.total)
  const terms = await (await request.get('/api/search/rows?lang=en&q=emotion&kind=term')).json()
  expect(Object.keys(terms.excerpts).every((address) => address.startsWith('/en/glossary#'))).toBe(true)
  const wrong = await request.get('/api/search/rows?lang=en&q=a&kind=nonsense')
  expect(wrong.status()).toBe(400)
  expect((await wrong.json()).detail).toContain('kind must be one of: all, article, term')
})

test('an answer may be kept and asked about again', async ({ request }) => {
  const first = await request.get('/api/search?lang=en&q=telstra')
  const etag = first.headers().etag ?? ''
  const second = await request.get('/api/search?lang=en&q=telstra', { headers: { 'If-None-Match': etag } })
  expect(second.status()).toBe(304)
})

test('what cannot be answered is refused in words', async ({ request }) => {
  for (const [query, detail] of [
    ['q=a', 'lang must be one of: en, nl'],
    ['lang=fr&q=a', 'lang must be one of: en, nl'],
    ['lang=__proto__&q=a', 'lang must be one of: en, nl'],
    ['lang=en', 'q is missing'],
    ['lang=en&q=a&tag=nonsense', 'there is no tag “nonsense”'],
    ['lang=en&q=a&tag=constructor', 'there is no tag “constructor”'],
    ['lang=en&q=a&limit=0', 'limit must be a whole number from 1 to 50'],
    ['lang=en&q=a&limit=51', 'limit must be a whole number from 1 to 50'],
    ['lang=en&q=a&limit=ten', 'limit must be a whole number from 1 to 50'],
    [`lang=en&q=${'x'.repeat(10_000)}`, 'q must have at most 200 characters'],
  ] as const) {
    const response = await request.get(`/api/search?${query}`)
    const asked = query.slice(0, 40)
    expect(response.status(), asked).toBe(400)
    expect(response.headers()['content-type'], asked).toContain('application/problem+json')
    expect(await response.json(), asked).toMatchObject({
      status: 400,
      detail: expect.stringContaining(detail),
    })
  }
})

test('odd input is answered, as data and as a page', async ({ request }) => {
  const odd = ['😀', 'مرحبا', '\u0000\u0007', '__proto__', '.*+?^$()|[]{}\\', '<b>&amp;', '%', '   ', '"']
  for (const query of odd) {
    const asked = encodeURIComponent(query)
    expect((await request.get(`/api/search?lang=nl&q=${asked}`)).status(), asked).toBe(200)
    expect((await request.get(`/nl/zoeken?q=${asked}`)).status(), asked).toBe(200)
  }
})

test('a query beyond reason is cut on the page, and the page says so', async ({ request }) => {
  const response = await request.get(`/en/search?q=${'customer '.repeat(300)}`)
  expect(response.status()).toBe(200)
  expect(await response.text()).toContain(formatMessage(words.en.searchTooLong, { count: 200 }))
})
