import { expect, test } from 'vitest'
import { meantOrKnown, nearestWord } from '@/lib/content/suggest'

const known = ['leadership', 'metrics', 'banking', 'ivr']

test.each([
  { word: 'leadreship', meant: 'leadership' },
  { word: 'Leadership', meant: 'leadership' },
  { word: 'metric', meant: 'metrics' },
  { word: 'bankings', meant: 'banking' },
  { word: 'ivt', meant: 'ivr' },
])('“$word” was probably meant to be $meant', ({ word, meant }) => {
  expect(nearestWord(word, known)).toBe(meant)
})

test.each(['', 'x', 'marketing', 'ship', 'xvt', 'leadershipleadership'])(
  '“%s” is near none of them',
  (word) => {
    expect(nearestWord(word, known)).toBeUndefined()
  },
)

test('the nearest of several is offered, and the first of equals', () => {
  expect(nearestWord('roads', ['road', 'roads-a', 'roadmap'])).toBe('road')
  expect(nearestWord('bat', ['cat', 'rat'])).toBe('cat')
})

test('where nothing is near, all there is is listed', () => {
  expect(meantOrKnown('ivt', known)).toBe('Did you mean ivr?')
  expect(meantOrKnown('zzz', known)).toBe('Known are: leadership, metrics, banking, ivr')
})
