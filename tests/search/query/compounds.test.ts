import { expect, test } from 'vitest'
import { compoundParts, compoundsContaining, splitCompound } from '@/lib/search/query/compounds'
import { openGardenWith } from '../garden'
import { randomFrom } from '../random'

const known = new Set([
  'klant',
  'reis',
  'waarde',
  'beleving',
  'bestuur',
  'kamer',
  'kennis',
  'systeem',
  'cross',
  'functional',
])
const isKnown = (part: string) => known.has(part)

test.each([
  ['klantreis', ['klant', 'reis']],
  ['klantwaarde', ['klant', 'waarde']],
  ['bestuurskamer', ['bestuur', 'kamer']],
  ['klantenkamer', ['klant', 'kamer']],
  ['kennissysteem', ['kennis', 'systeem']],
])('%s is made of %j', (word, parts) => {
  expect(splitCompound(word, isKnown, 'nl')).toEqual(parts)
})

test('English words are joined without a letter between', () => {
  expect(splitCompound('crossfunctional', isKnown, 'en')).toEqual(['cross', 'functional'])
  expect(splitCompound('crosssfunctional', isKnown, 'en')).toBeUndefined()
})

test.each(['klant', 'reis', 'klantonbekend', 'onbekendreis', ''])('%s is not divided', (word) => {
  expect(splitCompound(word, isKnown, 'nl')).toBeUndefined()
})

test('whatever two known words are joined, their parts are known and lose no letter but a link', () => {
  const random = randomFrom(7)
  const words = Array.from({ length: 40 }, () => random.word(4, 9))
  const isOne = (part: string) => words.includes(part)
  for (const head of words) {
    for (const link of ['', 's', 'e', 'en', 'n']) {
      const whole = head + link + random.pick(words)
      const parts = splitCompound(whole, isOne, 'nl') ?? []
      expect(parts.every(isOne), whole).toBe(true)
      expect(whole.startsWith(parts[0] ?? '–') && whole.endsWith(parts[1] ?? '–'), whole).toBe(true)
      expect(whole.length - parts.join('').length, whole).toBeLessThanOrEqual(2)
    }
  }
})

test('what is left of a short name makes no compounds of the words that end with it', () => {
  const index = openGardenWith('en', 'roses', 'Inge knows about planting and plants.')
  expect(index.vocabulary.get('inge')).toBe('ing')
  expect(compoundParts(index, 'planting')).toEqual([])
  expect(compoundsContaining(index, 'ing')).toEqual([])
})
