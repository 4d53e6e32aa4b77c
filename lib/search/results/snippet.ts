import { stemOf } from '../analysis/stemmer'
import { plain } from '../analysis/tokenizer'
import type { OpenIndex } from '../index/open'
import type { OpenTexts } from '../index/section-texts'
import { isInIndex, rarityOf } from '../index/term-statistics'
import { type Mark, marksIn } from './highlight'
import type { Hit } from './hits'

export interface Excerpt {
  text: string
  marks: Mark[]
}

const LENGTH = 160

/** The stretch of a hit's best section in which most of the query stands, in whole words, `length` characters long. */
export function excerpt(
  hit: Hit,
  query: string,
  texts: OpenTexts,
  own: OpenIndex,
  other?: OpenIndex,
  length = LENGTH,
): Excerpt {
  const card = own.cards.find(({ kind, id }) => kind === hit.kind && id === hit.id)
  const section = hit.section?.id ?? ''
  const at = card?.sections.findIndex(({ id }) => id === section) ?? 0
  const text = texts.textOf(hit.kind, hit.id, Math.max(at, 0))
  const marks = marksIn(text, query, own, other)
  const start = wordStart(text, windowStart(text, marks, own, length))
  const end = wordEnd(text, start + length)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).trim() + (end < text.length ? ' …' : ''),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  }
}

/** Where the window with the rarest matches begins. */
function windowStart(text: string, marks: Mark[], index: OpenIndex, length: number): number {
  const weights = marks.map(({ start, end }) => {
    const stem = stemOf(plain(text.slice(start, end)), index.language)
    return isInIndex(index, stem) ? rarityOf(index, [stem]) : 1
  })
  let best = 0
  let bestSum = 0
  let bestEnd = 0
  marks.forEach(({ start }, from) => {
    let sum = 0
    let to = from
    while (to < marks.length && (marks[to] as Mark).end <= start + length) sum += weights[to++] ?? 0
    if (sum > bestSum) {
      bestSum = sum
      best = start
      bestEnd = marks[to - 1]?.end ?? start
    }
  })
  // What matched stands in the middle, as far as the text allows.
  const lead = Math.floor((length - (bestEnd - best)) / 2)
  return Math.max(0, Math.min(best - lead, text.length - length))
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? text.length : space
}
