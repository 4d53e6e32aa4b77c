import { fact } from './memoize'
import type { OpenIndex } from './open'

/** Every word of an index in alphabetical order. */
const wordsInOrder = (index: OpenIndex): string[] =>
  fact(index, 'words in order', () => [...index.stems.keys()])

/** The known words that begin in a way, in alphabetical order; of very many the first ones. */
export function wordsStartingWith(index: OpenIndex, start: string, most = 2_000): string[] {
  const words = wordsInOrder(index)
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? '') < start) from = middle + 1
    else to = middle
  }
  const found: string[] = []
  for (let at = from; at < words.length && found.length < most; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith(start)) break
    found.push(word)
  }
  return found
}

/** A word with the set of its letters as bits, by which most words can be told too far apart at once. */
export interface Spelling {
  word: string
  letters: number
}

/** The words a typo may have meant, by their length: those of the texts and those of the concepts. */
export const spellingsByLength = (index: OpenIndex): Map<number, Spelling[]> =>
  fact(index, 'spellings', () => {
    const byLength = new Map<number, Spelling[]>()
    for (const word of new Set([...index.stems.keys(), ...index.finder.forms])) {
      const known = byLength.get(word.length)
      const spelling = { word, letters: lettersOf(word) }
      if (known) known.push(spelling)
      else byLength.set(word.length, [spelling])
    }
    return byLength
  })

const FIRST_LETTER = 97

export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - FIRST_LETTER) & 31)
  return letters
}

/** How many letters are in one set and not in the other. */
export function lettersBetween(one: number, two: number): number {
  let rest = one ^ two
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
