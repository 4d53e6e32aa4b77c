import { plain } from '../analysis/tokenizer'
import type { OpenIndex } from '../index/open'

const MOST = 4
/** Names less alike than this have nothing to do with each other. */
const LEAST = 0.25

/**
 * Terms and topics whose names look most like what was typed, best first: for who finds nothing. By the pairs of
 * letters both have (Dice's coefficient, from 0 to 1).
 */
export function nearestNames(text: string, { cards }: OpenIndex): number[] {
  const typed = pairsIn(text)
  return cards
    .map(({ kind, title }, entry) => ({ entry, alike: kind === 'article' ? 0 : dice(typed, pairsIn(title)) }))
    .filter(({ alike }) => alike >= LEAST)
    .sort((one, two) => two.alike - one.alike)
    .slice(0, MOST)
    .map(({ entry }) => entry)
}

function pairsIn(text: string): Set<string> {
  const letters = plain(text).replace(/[^\p{L}\d]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}

function dice(one: Set<string>, two: Set<string>): number {
  let shared = 0
  for (const pair of one) if (two.has(pair)) shared++
  return (2 * shared) / Math.max(1, one.size + two.size)
}
