import { expect, test } from 'vitest'
import { gluedForms, isTelling, tokensIn } from '@/lib/search/analysis/analyzer'
import { asDigits } from '@/lib/search/analysis/number-words'
import { isStopWord } from '@/lib/search/analysis/stop-words'

test('common words of both languages are left out', () => {
  expect(tokensIn('the role of the CCO', 'en').map(({ form }) => form)).toEqual(['role', 'cco'])
  expect(tokensIn('de rol van de CCO', 'en').map(({ form }) => form)).toEqual(['rol', 'cco'])
})

test('numbers in words are numbers, by the language they are in', () => {
  expect(asDigits('seven', 'en')).toBe('7')
  expect(asDigits('zeven', 'nl')).toBe('7')
  expect(asDigits('elf', 'en')).toBe('elf')
})

test('ten and “ten” are told apart: a number in English, a common word in Dutch', () => {
  expect(tokensIn('ten metres', 'en').map(({ form }) => form)).toEqual(['10', 'metres'])
  expect(tokensIn('ten opzichte', 'nl').map(({ form }) => form)).toEqual(['opzichte'])
})

test('what a hyphen joins is also one word', () => {
  expect(gluedForms(tokensIn('cross-functional team', 'en'))).toEqual(['crossfunctional'])
  expect(gluedForms(tokensIn('winst-en-verlies', 'nl'))).toEqual(['winsten', 'winstenverlies', 'enverlies'])
  expect(gluedForms(tokensIn('cross functional', 'en'))).toEqual([])
})

test('a single letter tells nothing, a single digit does', () => {
  const [letter, digit] = tokensIn('C 7', 'en')
  expect(letter && isTelling(letter)).toBe(false)
  expect(digit && isTelling(digit)).toBe(true)
})

test.each(['marketing', 'customer', 'klant', 'bank', 'leader', 'own'])('%s is no common word', (word) => {
  expect(isStopWord(word)).toBe(false)
})
