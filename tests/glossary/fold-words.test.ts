import { expect, test } from 'vitest'
import { foldWords, hasWords } from '@/components/glossary/shared/fold-words'

const words = foldWords(
  'co-creation|cocreatie|Co-creatie|bankers’ oath|customer effort score|CES|crossfunctioneel',
)

test.each([
  ['', 'nothing typed'],
  ['CoCreation', 'capitals and a hyphen left out'],
  ['co creatie', 'a space for a hyphen'],
  ["banker's", 'a straight apostrophe'],
  ['score effort', 'words in another order'],
  ['ces', 'an abbreviation'],
  ['functio', 'a part of a word'],
  ['créatie', 'a diacritic'],
  ['cross-functioneel', 'a hyphen too many'],
])('“%s” is found: %s', (query) => {
  expect(hasWords(words, query)).toBe(true)
})

test.each(['xyz', 'effort zzz', 'oath of'])('“%s” is not', (query) => {
  expect(hasWords(words, query)).toBe(false)
})
