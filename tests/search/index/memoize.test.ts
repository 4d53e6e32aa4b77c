import { expect, test, vi } from 'vitest'
import { lazy, memoize } from '@/lib/search/index/memoize'
import { parseQuery } from '@/lib/search/query/parse'
import { createHighlighter } from '@/lib/search/results/highlight'
import { openGarden } from '../garden'

test('a result is computed once for a kind and a key, and never shared between kinds', () => {
  const index = openGarden('en')
  const compute = vi.fn(() => 'rose')
  expect([memoize(index, 'a', 'b c', compute), memoize(index, 'a', 'b c', compute)]).toEqual(['rose', 'rose'])
  expect(compute).toHaveBeenCalledTimes(1)
  expect(memoize(index, 'a b', 'c', () => 'hedge')).toBe('hedge')
})

test.each(['with other roses', ', both roses', 'both\u0000roses'])(
  'the query “%s” is not taken for one in both languages',
  (query) => {
    const [en, nl] = [openGarden('en'), openGarden('nl')]
    const inBoth = [parseQuery('roses', en, nl), createHighlighter('roses', en, nl)]
    expect(inBoth).not.toContain(parseQuery(query, en))
    expect(inBoth).not.toContain(createHighlighter(query, en))
  },
)

test('a property of an index is computed once, also when queries fill the cache', () => {
  const index = openGarden('en')
  const compute = vi.fn(() => 'sorted')
  lazy(index, 'order', compute)
  for (let number = 0; number < 6_000; number++) memoize(index, 'filler', String(number), () => number)
  expect(lazy(index, 'order', compute)).toBe('sorted')
  expect(compute).toHaveBeenCalledTimes(1)
})
