import { expect, test } from 'vitest'
import { createSynonymMatcher, normalizePhrase } from '@/lib/search/analysis/synonyms'

const synonyms = createSynonymMatcher(
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
])('the phrase “%s” is kept as “%s”', (phrase, normalize) => {
  expect(normalizePhrase(phrase, 'en')).toBe(normalize)
})

test('synonyms are found by stems, the longest at a position first, shorter ones inside it as well', () => {
  expect(synonyms.findIn(['draw', 'custom', 'journei', 'map'])).toEqual([
    { from: 1, to: 4, group: 1 },
    { from: 1, to: 3, group: 0 },
    { from: 2, to: 3, group: 0 },
  ])
})

test('words apart are no phrase', () => {
  expect(synonyms.findIn(['net', 'score', 'promot'])).toEqual([])
  expect(synonyms.findIn([])).toEqual([])
})

test('it tells what one word means, and which words it knows', () => {
  expect(synonyms.groupsOf('np')).toEqual([2])
  expect(synonyms.groupsOf('score')).toEqual([])
  expect([...synonyms.singleWords.keys()]).toEqual(['journey', 'nps'])
  expect(synonyms.forms.has('promoter')).toBe(true)
})
