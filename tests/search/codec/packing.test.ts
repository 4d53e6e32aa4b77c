import { expect, test } from 'vitest'
import { decodeColumns, encodeColumns } from '@/lib/search/codec/columns'
import { decodeEnvelope, encodeEnvelope } from '@/lib/search/codec/envelope'
import { decodeFrontCoded, encodeFrontCoded } from '@/lib/search/codec/front-coding'
import { decodeLists, decodeVarints, encodeLists, encodeVarint } from '@/lib/search/codec/varint'
import { randomFrom } from '../random'

test('numbers come back as they were written', () => {
  const random = randomFrom(3)
  const numbers = [
    0,
    59,
    60,
    1_979,
    1_980,
    70_000,
    ...Array.from({ length: 500 }, () => random.below(100_000)),
  ]
  expect(decodeVarints(numbers.map(encodeVarint).join(''))).toEqual(numbers)
})

test('small numbers take one character', () => {
  expect([0, 12, 59].map((number) => encodeVarint(number).length)).toEqual([1, 1, 1])
  expect(encodeVarint(60)).toHaveLength(2)
})

test('an incomplete list of numbers is an error', () => {
  expect(() => decodeVarints(encodeVarint(60).slice(0, 1))).toThrow('cut off')
  const [facetCounts, steps] = encodeLists([[1, 2], [3]])
  expect(() => decodeLists(facetCounts, steps.slice(0, 2))).toThrow('cut off')
})

test('lists of rising numbers come back as they were written', () => {
  const random = randomFrom(11)
  const lists = Array.from({ length: 200 }, () =>
    [...new Set(Array.from({ length: random.below(30) }, () => random.below(5_000)))].sort((a, b) => a - b),
  )
  expect(decodeLists(...encodeLists(lists))).toEqual(lists)
  expect(decodeLists(...encodeLists([]))).toEqual([])
})

test('rows come back from their columns, each cell on one line', () => {
  const rows = [
    ['a', '', 'c d'],
    ['', 'b', ''],
  ]
  expect(decodeColumns(encodeColumns(rows))).toEqual(rows)
  expect(decodeColumns(encodeColumns([['two\nlines', 'a\ttab']]))).toEqual([['two lines', 'a tab']])
})

test('front-coded word lists come back as they were written', () => {
  const random = randomFrom(5)
  const words = [...new Set(Array.from({ length: 800 }, () => random.word(1, 14)))].sort()
  expect(decodeFrontCoded(encodeFrontCoded([...words, 'één', '日本']))).toEqual([...words, 'één', '日本'])
  expect(decodeFrontCoded(encodeFrontCoded(['a'.repeat(40), 'a'.repeat(41)]))).toEqual([
    'a'.repeat(40),
    'a'.repeat(41),
  ])
  expect(decodeFrontCoded('')).toEqual([])
})

test('a file comes back with its language, line by line', () => {
  expect(decodeEnvelope('texts', encodeEnvelope('texts', 'nl', ['one', '', 'two']))).toEqual({
    language: 'nl',
    lines: ['one', '', 'two'],
  })
})

const file = encodeEnvelope('texts', 'en', ['one', 'two'])

test.each([
  ['cut off', file.slice(0, -1), 'cut off or damaged'],
  ['changed', file.replace('two', 'too'), 'cut off or damaged'],
  ['of another kind', file.replace('texts', 'search'), 'Not a texts file'],
  ['of another version', file.replace(/^texts \d+/, 'texts 99'), 'Not a texts file'],
  ['in an unknown language', file.replace(' en ', ' fr '), 'Not a texts file'],
  ['without a language', file.replace(' en ', '  '), 'Not a texts file'],
  ['empty', '', 'Not a texts file'],
  ['a page instead', '<!doctype html><title>404</title>', 'Not a texts file'],
])('a file that is %s is refused with a reason', (_, damaged, reason) => {
  expect(() => decodeEnvelope('texts', damaged)).toThrow(reason)
})
