import { noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { wordsStartingWith } from '../index/vocabulary'

const LEAST_SHARED = 5
const LEAST_SHARE = 0.62
const MOST_RELATIVES = 6

/** Stems of known words that begin as a word does, for the larger part of both: effecten and effectief. */
export const relativesOf = (index: OpenIndex, form: string): string[] =>
  noted(index, `family ${form}`, () => {
    if (form.length < LEAST_SHARED) return []
    const near = wordsStartingWith(index, form.slice(0, LEAST_SHARED)).filter((word) =>
      isRelative(word, form),
    )
    return [...new Set(near.map((word) => index.stems.get(word) ?? word))].slice(0, MOST_RELATIVES)
  })

function isRelative(one: string, two: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === two[shared]) shared++
  return shared >= LEAST_SHARE * Math.max(one.length, two.length)
}
