import { stemOf } from '../analysis/stemmer'
import { type ConceptSpan, conceptToken } from '../analysis/synonyms'
import type { OpenIndex } from '../index/open'
import { isInIndex } from '../index/term-statistics'
import { weights } from '../ranking/weights'
import { LINKS } from './compounds'
import { isUnderstood, type QueryWord, stemMeant } from './expand'
import { correctionsOf } from './fuzzy'

/** Words of the query, from one to another, that together are one token. */
export interface QuerySpan {
  from: number
  to: number
  token: string
  weight: number
  way: 'concept' | 'joined'
}

/**
 * The concepts that words say together, by the phrases of both languages when `other` is given; and neighbours
 * that the texts write as one word, in either order.
 */
export function spansOf(words: QueryWord[], index: OpenIndex, other?: OpenIndex): QuerySpan[] {
  const joined = words.flatMap((word, from) => {
    const next = words[from + 1]
    if (!next) return []
    return writtenAsOne(word, next, index).map((token) => ({ from, token }))
  })
  const stems = words.map(stemMeant)
  const concepts = [
    ...index.finder.spansIn(stems),
    ...(other ? other.finder.spansIn(words.map(({ form }) => stemOf(form, other.language))) : []),
    ...joined.flatMap(({ from, token }) => spansAcross(index, stems, from, token)),
  ]
  return [
    ...joined
      .filter(({ token }) => isInIndex(index, token))
      .map(({ from, token }) => ({
        from,
        to: from + 2,
        token,
        weight: weights.way.joined,
        way: 'joined' as const,
      })),
    ...longestOf(concepts).map(({ from, to, concept }) => ({
      from,
      to,
      token: conceptToken(concept),
      weight: weights.way.concept * (1 + weights.perFurtherWord * (to - from - 1)),
      way: 'concept' as const,
    })),
  ]
}

/**
 * klanten reis → klantreis, reis klant → klantreis, leiderschap les → leiderschapsles; with a typo in it when one of the
 * two is not understood.
 */
function writtenAsOne(one: QueryWord, two: QueryWord, index: OpenIndex): string[] {
  const join = (head: QueryWord, tail: QueryWord) =>
    [head.form, head.stem].flatMap((start) => LINKS[index.language].map((link) => start + link + tail.form))
  const forms = [...join(one, two), ...join(two, one)]
  const tokens = forms.map((form) => stemOf(form, index.language))
  const corrected = isUnderstood(one) && isUnderstood(two) ? [] : correctionsOf(index, one.form + two.form)
  return [...new Set([...tokens, ...corrected.map(({ stem }) => stem)])]
}

/** Concepts that show when the words at `from` and behind it are written as one. */
function spansAcross(index: OpenIndex, stems: string[], from: number, token: string): ConceptSpan[] {
  const written = [...stems.slice(0, from), token, ...stems.slice(from + 2)]
  return index.finder
    .spansIn(written)
    .filter((span) => span.from <= from && span.to > from)
    .map((span) => ({ ...span, to: span.to + 1 }))
}

/** Of concepts that overlap the longest; several when they say the same words. */
function longestOf(spans: ConceptSpan[]): ConceptSpan[] {
  const kept: ConceptSpan[] = []
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const inTheWay = kept.some(
      ({ from, to, concept }) =>
        from < span.to &&
        to > span.from &&
        (from !== span.from || to !== span.to || concept === span.concept),
    )
    if (!inTheWay) kept.push(span)
  }
  return kept
}
