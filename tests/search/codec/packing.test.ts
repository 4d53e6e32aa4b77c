import { expect, test } from 'vitest'
import { readColumns, writeColumns } from '@/lib/search/codec/columns'
import { readFile, writeFile } from '@/lib/search/codec/envelope'
import { readWordList, writeWordList } from '@/lib/search/codec/front-coding'
import { numbersIn, readLists, writeLists, writeNumber } from '@/lib/search/codec/varint'
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
  expect(numbersIn(numbers.map(writeNumber).join(''))).toEqual(numbers)
})

test('small numbers take one character', () => {
  expect([0, 12, 59].map((number) => writeNumber(number).length)).toEqual([1, 1, 1])
  expect(writeNumber(60)).toHaveLength(2)
})

test('a list of numbers that breaks off is an error', () => {
  expect(() => numbersIn(writeNumber(60).slice(0, 1))).toThrow('breaks off')
  const [counts, steps] = writeLists([[1, 2], [3]])
  expect(() => readLists(counts, steps.slice(0, 2))).toThrow('breaks off')
})

test('lists of rising numbers come back as they were written', () => {
  const random = randomFrom(11)
  const lists = Array.from({ length: 200 }, () =>
    [...new Set(Array.from({ length: random.below(30) }, () => random.below(5_000)))].sort((a, b) => a - b),
  )
  expect(readLists(...writeLists(lists))).toEqual(lists)
  expect(readLists(...writeLists([]))).toEqual([])
})

test('rows come back from their columns, each cell on one line', () => {
  const rows = [
    ['a', '', 'c d'],
    ['', 'b', ''],
  ]
  expect(readColumns(writeColumns(rows))).toEqual(rows)
  expect(readColumns(writeColumns([['two\nlines', 'a\ttab']]))).toEqual([['two lines', 'a tab']])
})

test('word lists come back as they were written', () => {
  const random = randomFrom(5)
  const words = [...new Set(Array.from({ length: 800 }, () => random.word(1, 14)))].sort()
  expect(readWordList(writeWordList([...words, 'één', '日本']))).toEqual([...words, 'één', '日本'])
  expect(readWordList(writeWordList(['a'.repeat(40), 'a'.repeat(41)]))).toEqual([
    'a'.repeat(40),
    'a'.repeat(41),
  ])
  expect(readWordList('')).toEqual([])
})

test('a file comes back line by line', () => {
  expect(readFile('words', writeFile('words', ['one', '', 'two']))).toEqual(['one', '', 'two'])
})

test.each([
  ['cut off', (file: string) => file.slice(0, -1)],
  ['changed', (file: string) => file.replace('two', 'too')],
  ['of another kind', (file: string) => `other${file.slice(5)}`],
  ['of another version', (file: string) => file.replace(' 1 ', ' 9 ')],
  ['empty', () => ''],
  ['a page instead', () => '<!doctype html><title>404</title>'],
])('a file that is %s is refused with a reason', (_, damage) => {
  expect(() => readFile('words', damage(writeFile('words', ['one', 'two'])))).toThrow(/words/)
})
