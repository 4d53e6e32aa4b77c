import { lazy } from './memoize'
import type { OpenIndex } from './open'

const sortedWords = (index: OpenIndex): string[] =>
  lazy(index, 'sorted words', () => [...index.vocabulary.keys()])

/** The words of the vocabulary with a prefix, in alphabetical order, at most `max`. */
export function wordsWithPrefix(index: OpenIndex, prefix: string, max = 2_000): string[] {
  const words = sortedWords(index)
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? '') < prefix) from = middle + 1
    else to = middle
  }
  const found: string[] = []
  for (let position = from; position < words.length && found.length < max; position++) {
    const word = words[position] ?? ''
    if (!word.startsWith(prefix)) break
    found.push(word)
  }
  return found
}

/** A word with a bit mask of its letters, by which most pairs of words can be told too far apart at once. */
export interface Spelling {
  word: string
  letters: number
}

/** The words that a misspelt one may stand for, by length: of the vocabulary and of all synonym phrases. */
export const spellingsByLength = (index: OpenIndex): Map<number, Spelling[]> =>
  lazy(index, 'spellings', () => {
    const byLength = new Map<number, Spelling[]>()
    for (const word of new Set([...index.vocabulary.keys(), ...index.synonyms.forms])) {
      const known = byLength.get(word.length)
      const spelling = { word, letters: letterMask(word) }
      if (known) known.push(spelling)
      else byLength.set(word.length, [spelling])
    }
    return byLength
  })

const FIRST_LETTER = 97

/** The letters of a word as bits; other characters share the bits of letters. */
export function letterMask(word: string): number {
  let mask = 0
  for (let index = 0; index < word.length; index++)
    mask |= 1 << ((word.charCodeAt(index) - FIRST_LETTER) & 31)
  return mask
}

/** The number of letters that only one of two masks has. */
export function differingLetters(one: number, two: number): number {
  let rest = one ^ two
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
