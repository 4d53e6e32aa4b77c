import { expect, test } from 'vitest'
import { formatDate, isDate } from '@/lib/i18n/date'
import { permalinkPath, permalinkPrefix } from '@/lib/routing/paths'
import { resolvePermalink } from '@/lib/routing/permalinks'

const permalinks = new Map([
  [
    permalinkPrefix('en', 'seven-tips'),
    { path: '/en/articles/seven-tips-for-the-cco', published: '2026-11-21', updated: '2027-03-01' },
  ],
])

test.each(['2026-11-21', '2026-12-31', '2027-03-01'])(
  'an edition of %s leads to the article as it is now',
  (day) => {
    expect(resolvePermalink(permalinkPath('en', 'seven-tips', day), permalinks)).toBe(
      '/en/articles/seven-tips-for-the-cco',
    )
  },
)

test.each([
  { path: '/en/cited/seven-tips/2026-11-20', why: 'lies before the article came out' },
  { path: '/en/cited/seven-tips/2027-03-02', why: 'lies behind the latest edition' },
  { path: '/en/cited/seven-tips/2999-01-01', why: 'lies in the future' },
  { path: '/en/cited/seven-tips/2027-02-29', why: 'is no day' },
  { path: '/en/cited/seven-tips/20261121', why: 'is written otherwise' },
  { path: '/en/cited/seven-tips', why: 'has no day' },
  { path: '/en/cited/seven-tips/2026-11-21/', why: 'has a slash at its end' },
  { path: '/nl/cited/seven-tips/2026-11-21', why: 'is in another language' },
  { path: '/en/cited/eight-tips/2026-11-21', why: 'names no article' },
  { path: '/en/cited/__proto__/2026-11-21', why: 'names no article of ours' },
])('$path leads nowhere: it $why', ({ path }) => {
  expect(resolvePermalink(path, permalinks)).toBeUndefined()
})

test('a day is said in the language of the page, wherever the reader is', () => {
  expect(formatDate('2026-11-01', 'en')).toBe('1 November 2026')
  expect(formatDate('2026-11-01', 'nl')).toBe('1 november 2026')
  expect(isDate('2026-11-01')).toBe(true)
})
