import { expect, test } from 'vitest'
import { closestWord, didYouMean } from '@/lib/content/suggest'

const known = ['leadership', 'metrics', 'banking', 'ivr']

test.each([
  { word: 'leadreship', meant: 'leadership' },
  { word: 'Leadership', meant: 'leadership' },
  { word: 'metric', meant: 'metrics' },
  { word: 'bankings', meant: 'banking' },
  { word: 'ivt', meant: 'ivr' },
])('“$word” was probably meant to be $meant', ({ word, meant }) => {
  expect(closestWord(word, known)).toBe(meant)
})

test.each(['', 'x', 'marketing', 'ship', 'xvt', 'leadershipleadership'])(
  '“%s” is near none of them',
  (word) => {
    expect(closestWord(word, known)).toBeUndefined()
  },
)

test('the nearest of several is offered, and the first of equals', () => {
  expect(closestWord('roads', ['road', 'roads-a', 'roadmap'])).toBe('road')
  expect(closestWord('bat', ['cat', 'rat'])).toBe('cat')
})

test('where nothing is near, all there is is listed', () => {
  expect(didYouMean('ivt', known)).toBe('Did you mean ivr?')
  expect(didYouMean('zzz', known)).toBe('Known are: leadership, metrics, banking, ivr')
})
