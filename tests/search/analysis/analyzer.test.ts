import { expect, test } from 'vitest'
import { extractTokens, isContentWord, joinedForms } from '@/lib/search/analysis/analyzer'
import { numberWordToDigits } from '@/lib/search/analysis/number-words'
import { isStopWord } from '@/lib/search/analysis/stop-words'

test('common words of both languages are left out', () => {
  expect(extractTokens('the role of the CCO', 'en').map(({ form }) => form)).toEqual(['role', 'cco'])
  expect(extractTokens('de rol van de CCO', 'en').map(({ form }) => form)).toEqual(['rol', 'cco'])
})

test('numbers in words are numbers, by the language they are in', () => {
  expect(numberWordToDigits('seven', 'en')).toBe('7')
  expect(numberWordToDigits('zeven', 'nl')).toBe('7')
  expect(numberWordToDigits('elf', 'en')).toBe('elf')
})

test('ten and “ten” are told apart: a number in English, a common word in Dutch', () => {
  expect(extractTokens('ten metres', 'en').map(({ form }) => form)).toEqual(['10', 'metres'])
  expect(extractTokens('ten opzichte', 'nl').map(({ form }) => form)).toEqual(['opzichte'])
})

test('what a hyphen joins is also one word', () => {
  expect(joinedForms(extractTokens('cross-functional team', 'en'))).toEqual(['crossfunctional'])
  expect(joinedForms(extractTokens('winst-en-verlies', 'nl'))).toEqual([
    'winsten',
    'winstenverlies',
    'enverlies',
  ])
  expect(joinedForms(extractTokens('cross functional', 'en'))).toEqual([])
})

test('a single letter tells nothing, a single digit does', () => {
  const [letter, digit] = extractTokens('C 7', 'en')
  expect(letter && isContentWord(letter)).toBe(false)
  expect(digit && isContentWord(digit)).toBe(true)
})

test.each(['marketing', 'customer', 'klant', 'bank', 'leader', 'own'])('%s is no common word', (word) => {
  expect(isStopWord(word)).toBe(false)
})
