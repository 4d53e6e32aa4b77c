import { expect, test } from 'vitest'
import { lettersBetween, lettersOf, wordsStartingWith } from '@/lib/search/index/vocabulary'
import { correctionsOf } from '@/lib/search/query/fuzzy'
import { randomFrom } from '../random'
import { openShelf } from '../shelf'

const index = openShelf('en')
const words = [...index.stems.keys()].filter((word) => word.length >= 6 && /^[a-z]+$/.test(word))

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
      correctionsOf(index, typed).map(({ form }) => form),
      `${word} typed as ${typed}`,
    ).toContain(word)
  }
})

test.each(['abc', '2010', 'qqqqqqqq', ''])('nothing is made of “%s”', (typed) => {
  expect(correctionsOf(index, typed)).toEqual([])
})

test('short words keep their first letter', () => {
  expect(correctionsOf(index, 'siol').map(({ form }) => form)).toEqual(['soil'])
  expect(correctionsOf(index, 'moil')).toEqual([])
})

test('words are found by their start, in alphabetical order, a bounded number of them', () => {
  expect(wordsStartingWith(index, 'pr')).toEqual([...wordsStartingWith(index, 'pr')].sort())
  expect(wordsStartingWith(index, 'pr').every((word) => word.startsWith('pr'))).toBe(true)
  expect(wordsStartingWith(index, '', 3)).toHaveLength(3)
  expect(wordsStartingWith(index, 'zzz')).toEqual([])
})

test('words of one set of letters are no letter apart', () => {
  expect(lettersBetween(lettersOf('rose'), lettersOf('eros'))).toBe(0)
  expect(lettersBetween(lettersOf('rose'), lettersOf('rise'))).toBe(2)
})
