import { expect, test } from 'vitest'
import { normalize, tokenize } from '@/lib/search/analysis/tokenizer'

const texts = (text: string) => tokenize(text).map((word) => word.text)

test.each([
  ['Coördinatie, naïef en één', ['coordinatie', 'naief', 'en', 'een']],
  ['C.M.O. en c.c.o.', ['cmo', 'en', 'cco']],
  ['P&L, R & D and AT&T', ['p&l', 'r&d', 'and', 'at&t']],
  ["the CCO’s view; the CCO's view", ['the', 'cco', 'view', 'the', 'cco', 'view']],
  ['You’ll never know, don’t you?', ['you', 'never', 'know', 'dont', 'you']],
  ['KPI’s en foto’s', ['kpi', 'en', 'foto']],
  ['900,000 appointments', ['900000', 'appointments']],
  ['900.000 afspraken', ['900000', 'afspraken']],
  ['3.4 million, 3,4 miljoen', ['3.4', 'million', '3.4', 'miljoen']],
  ['15\u00a0miljoen', ['15', 'miljoen']],
  ['cross-functional and/or', ['cross', 'functional', 'and', 'or']],
  ['“client centricity”', ['client', 'centricity']],
  ['', []],
  ['— … !?', []],
])('%s has the words %j', (text, words) => {
  expect(texts(text)).toEqual(words)
})

test('a word knows where it stands, and whether it is glued to the next', () => {
  expect(tokenize('De CCO’s cross-functional team')).toEqual([
    { text: 'de', start: 0, end: 2, hyphenated: false },
    { text: 'cco', start: 3, end: 8, hyphenated: false },
    { text: 'cross', start: 9, end: 14, hyphenated: true },
    { text: 'functional', start: 15, end: 25, hyphenated: false },
    { text: 'team', start: 26, end: 30, hyphenated: false },
  ])
})

test('case and diacritics do not tell words apart', () => {
  expect(normalize('RÔLE')).toBe(normalize('role'))
})
