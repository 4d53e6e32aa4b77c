import { normalize } from '../analysis/tokenizer'
import type { OpenIndex } from '../index/open'

const MAX_SUGGESTIONS = 4
const MIN_SIMILARITY = 0.25

/**
 * The numbers of terms, tools and topics whose names look most like a text, best first, for readers who find nothing:
 * by the Dice coefficient of their letter bigrams, from 0 to 1.
 */
export function suggestNames(text: string, { documents }: OpenIndex): number[] {
  const typed = bigramsOf(text)
  return documents
    .map(({ kind, title }, doc) => ({
      doc,
      similarity: kind === 'article' ? 0 : diceCoefficient(typed, bigramsOf(title)),
    }))
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .sort((one, two) => two.similarity - one.similarity)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ doc }) => doc)
}

function bigramsOf(text: string): Set<string> {
  const letters = normalize(text).replace(/[^\p{L}\d]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, start) => letters.slice(start, start + 2)),
  )
}

function diceCoefficient(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0
  for (const bigram of one) if (two.has(bigram)) shared++
  return (2 * shared) / Math.max(1, one.size + two.size)
}
