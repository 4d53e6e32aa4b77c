import { expect, test } from 'vitest'
import { capitalized, numberWord } from '@/lib/i18n/number-words'

test.each([
  { count: 0, en: 'no', nl: 'geen' },
  { count: 1, en: 'one', nl: 'één' },
  { count: 9, en: 'nine', nl: 'negen' },
  { count: 16, en: 'sixteen', nl: 'zestien' },
  { count: 20, en: 'twenty', nl: 'twintig' },
  { count: 21, en: '21', nl: '21' },
])('$count is “$en” and “$nl”', ({ count, en, nl }) => {
  expect(numberWord('en', count)).toBe(en)
  expect(numberWord('nl', count)).toBe(nl)
})

test.each([
  ['nine pieces', 'Nine pieces'],
  ['één stuk', 'Eén stuk'],
  ['21 stukken', '21 stukken'],
  ['', ''],
])('%j begins a sentence as %j', (text, expected) => {
  expect(capitalized(text)).toBe(expected)
})
