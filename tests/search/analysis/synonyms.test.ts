import { expect, test } from 'vitest'
import { createConceptFinder, plainPhrase } from '@/lib/search/analysis/synonyms'

const finder = createConceptFinder(
  [
    ['customer journey', 'journey'],
    ['customer journey map', 'experience map'],
    ['nps', 'net promoter score'],
  ],
  'en',
)

test.each([
  ['Voice of the Customer', 'voice customer'],
  ['Customer-aware (phase 1)', 'customer aware'],
  ['four Ps', '4 ps'],
  ['on/off', 'on off'],
])('the phrase “%s” is kept as “%s”', (phrase, plain) => {
  expect(plainPhrase(phrase, 'en')).toBe(plain)
})

test('concepts are found by stems, the longest at a place first, those inside as well', () => {
  expect(finder.spansIn(['draw', 'custom', 'journei', 'map'])).toEqual([
    { from: 1, to: 4, concept: 1 },
    { from: 1, to: 3, concept: 0 },
    { from: 2, to: 3, concept: 0 },
  ])
})

test('words apart are no phrase', () => {
  expect(finder.spansIn(['net', 'score', 'promot'])).toEqual([])
  expect(finder.spansIn([])).toEqual([])
})

test('it tells what one word means, and which words it knows', () => {
  expect(finder.conceptsOf('np')).toEqual([2])
  expect(finder.conceptsOf('score')).toEqual([])
  expect([...finder.singles.keys()]).toEqual(['journey', 'nps'])
  expect(finder.forms.has('promoter')).toBe(true)
})
