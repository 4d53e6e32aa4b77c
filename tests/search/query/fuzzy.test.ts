import { expect, test } from 'vitest'
import { wordsWithPrefix, wordsWithSuffix } from '@/lib/search/index/vocabulary'
import { findCorrections } from '@/lib/search/query/fuzzy'
import { openGarden } from '../garden'
import { randomFrom } from '../random'

const index = openGarden('en')
const words = [...index.vocabulary.keys()].filter((word) => word.length >= 6 && /^[a-z]+$/.test(word))

test('whatever single letter goes wrong, the word is among what may have been meant', () => {
  const random = randomFrom(23)
  for (let round = 0; round < 1_000; round++) {
    const word = random.pick(words)
    const at = random.below(word.length - 1)
    const typed = random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + random.letter() + word.slice(at),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ])
    if (words.includes(typed) || typed[0] !== word[0]) continue
    expect(
      findCorrections(index, typed).map(({ form }) => form),
      `${word} typed as ${typed}`,
    ).toContain(word)
  }
})

test.each(['abc', '2010', 'qqqqqqqq', ''])('nothing is made of “%s”', (typed) => {
  expect(findCorrections(index, typed)).toEqual([])
})

test('short words keep their first letter', () => {
  expect(findCorrections(index, 'siol').map(({ form }) => form)).toEqual(['soil'])
  expect(findCorrections(index, 'moil')).toEqual([])
})

test('words of the texts are found by prefix and suffix, in alphabetical order', () => {
  expect(wordsWithPrefix(index, 'pr')).toEqual([...wordsWithPrefix(index, 'pr')].sort())
  expect(wordsWithPrefix(index, 'pr').every((word) => word.startsWith('pr'))).toBe(true)
  expect(wordsWithSuffix(index, 'ing')).toEqual([...wordsWithSuffix(index, 'ing')].sort())
  expect(wordsWithSuffix(index, 'ing')).toContain('pruning')
  expect(wordsWithPrefix(index, 'zzz')).toEqual([])
})
