import { noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { wordsStartingWith } from '../index/vocabulary'

const MIN_SHARED = 5
const MIN_SHARE = 0.62
const MAX_VARIANTS = 6

/** Stems of known words that begin as a word does, for the larger part of both: effecten and effectief. */
export const relativesOf = (index: OpenIndex, form: string): string[] =>
  noted(index, `family ${form}`, () => {
    if (form.length < MIN_SHARED) return []
    const near = wordsStartingWith(index, form.slice(0, MIN_SHARED)).filter((word) => isRelative(word, form))
    return [...new Set(near.map((word) => index.stems.get(word) ?? word))].slice(0, MAX_VARIANTS)
  })

function isRelative(one: string, two: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === two[shared]) shared++
  return shared >= MIN_SHARE * Math.max(one.length, two.length)
}
