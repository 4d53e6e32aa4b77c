import { stemWord } from '../analysis/stemmer'
import { normalize } from '../analysis/tokenizer'
import { idfOf } from '../index/idf'
import type { OpenIndex } from '../index/open'
import type { SectionTexts } from '../index/section-texts'
import { hasTerm } from '../index/term-matches'
import { type HighlightRange, highlight } from './highlight'
import type { Hit } from './hits'

/** A passage of a text with what the query found in it. */
export interface Snippet {
  text: string
  highlights: HighlightRange[]
}

const DEFAULT_LENGTH = 160

/**
 * Cuts the passage from a hit's best section that has the most of the query, by idf: whole words, about `length`
 * characters. Empty when there is no text.
 */
export function createSnippet(
  hit: Hit,
  query: string,
  texts: SectionTexts,
  own: OpenIndex,
  other?: OpenIndex,
  length = DEFAULT_LENGTH,
): Snippet {
  const document = own.documents.find(({ kind, id }) => kind === hit.kind && id === hit.id)
  const sectionId = hit.section?.id ?? ''
  const section = document?.sections.findIndex(({ id }) => id === sectionId) ?? 0
  const text = texts.textOf(hit.kind, hit.id, Math.max(section, 0))
  const highlights = highlight(text, query, own, other)
  const start = wordStart(text, windowStart(text, highlights, own, length))
  const end = wordEnd(text, start + length)
  const ellipsis = start > 0 ? '… ' : ''
  const shift = ellipsis.length - start
  return {
    text: ellipsis + text.slice(start, end).trim() + (end < text.length ? ' …' : ''),
    highlights: highlights
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

/** The start of the window with the greatest sum of idfs, placed so that its highlights stand in the middle. */
function windowStart(
  text: string,
  highlights: readonly HighlightRange[],
  index: OpenIndex,
  length: number,
): number {
  const idfs = highlights.map(({ start, end }) => {
    const stem = stemWord(normalize(text.slice(start, end)), index.language)
    return hasTerm(index, stem) ? idfOf(index, [stem]) : 1
  })
  let best = 0
  let bestSum = 0
  let bestEnd = 0
  highlights.forEach(({ start }, from) => {
    let sum = 0
    let to = from
    while (to < highlights.length && (highlights[to] as HighlightRange).end <= start + length)
      sum += idfs[to++] ?? 0
    if (sum > bestSum) {
      bestSum = sum
      best = start
      bestEnd = highlights[to - 1]?.end ?? start
    }
  })
  const lead = Math.floor((length - (bestEnd - best)) / 2)
  return Math.max(0, Math.min(best - lead, text.length - length))
}

function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0
  const space = text.indexOf(' ', offset - 1)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const space = text.lastIndexOf(' ', offset)
  return space < 0 ? text.length : space
}
