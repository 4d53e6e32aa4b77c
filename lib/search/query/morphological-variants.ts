import { memoize } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { wordsWithPrefix } from '../index/vocabulary'

const MIN_PREFIX = 5
/** The shared prefix, as a share of the longer word. */
const MIN_SHARED = 0.62
const MAX_VARIANTS = 6

/** Stems of known words that share most of their letters from the beginning with a word: effecten and effectief. */
export const morphologicalVariants = (index: OpenIndex, form: string): string[] =>
  memoize(index, 'variants', form, () => {
    if (form.length < MIN_PREFIX) return []
    const near = wordsWithPrefix(index, form.slice(0, MIN_PREFIX)).filter((word) => isVariant(word, form))
    return [...new Set(near.map((word) => index.vocabulary.get(word) ?? word))].slice(0, MAX_VARIANTS)
  })

function isVariant(one: string, two: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === two[shared]) shared++
  return shared >= MIN_SHARED * Math.max(one.length, two.length)
}
