import { expect, test } from 'vitest'
import { damerauLevenshtein } from '@/lib/search/query/edit-distance'
import { randomFrom } from '../random'

test.each([
  ['custmer', 'customer', 1],
  ['cheif', 'chief', 1],
  ['roadmpa', 'roadmap', 1],
  ['custommer', 'customer', 1],
  ['polimath', 'polymath', 1],
  ['leadrshp', 'leadership', 2],
  ['klant', 'klant', 0],
  ['', 'ab', 2],
])('%s and %s are %i apart', (one, two, letters) => {
  expect(damerauLevenshtein(one, two, 2)).toBe(letters)
  expect(damerauLevenshtein(two, one, 2)).toBe(letters)
})

test('beyond the limit it only says so', () => {
  expect(damerauLevenshtein('marketing', 'leadership', 2)).toBe(3)
  expect(damerauLevenshtein('a', 'abcdefgh', 1)).toBe(2)
})

test('one random edit is never more than one apart', () => {
  const random = randomFrom(11)
  for (let round = 0; round < 2_000; round++) {
    const word = random.word(4, 12)
    const at = random.below(word.length)
    const edited = random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + random.letter() + word.slice(at),
      word.slice(0, at) + random.letter() + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ])
    expect(damerauLevenshtein(word, edited, 2), `${word} ${edited}`).toBeLessThanOrEqual(1)
  }
})
