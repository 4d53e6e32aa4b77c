import { tokensIn } from '../analysis/analyzer'
import { conceptToken } from '../analysis/synonyms'
import { noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { allPartsOf } from '../query/compounds'
import { readQuery } from '../query/parse'

/** A range of characters of a text. */
export interface Mark {
  start: number
  end: number
}

export type Marker = (text: string) => Mark[]

/** The words of a text that the query found there: whole words, across inflection, compounds and concepts. */
export const marksIn = (text: string, query: string, index: OpenIndex, other?: OpenIndex): Mark[] =>
  markerOf(query, index, other)(text)

/** Marks texts for one query. */
export const markerOf = (query: string, index: OpenIndex, other?: OpenIndex): Marker =>
  noted(index, `marker ${other ? 'with other ' : ''}${query.slice(0, 200)}`, () =>
    createMarker(query, index, other),
  )

function createMarker(query: string, index: OpenIndex, other?: OpenIndex): Marker {
  const { words, spans } = readQuery(query, index, other)
  const asked = new Set<string>()
  for (const { token } of spans) asked.add(token)
  for (const { stem, alternatives } of words) {
    asked.add(stem)
    for (const { groups } of alternatives) for (const token of groups.flat()) asked.add(token)
  }
  const isAsked = (stem: string, form: string) =>
    asked.has(stem) || allPartsOf(index, form).some((part) => asked.has(part))

  return (text) => {
    const tokens = tokensIn(text, index.language)
    const marked = tokens.map(({ stem, form }) => isAsked(stem, form))
    for (const { from, to, concept } of index.finder.spansIn(tokens.map(({ stem }) => stem))) {
      if (asked.has(conceptToken(concept))) marked.fill(true, from, to)
    }
    return tokens.filter((_, at) => marked[at]).map(({ start, end }) => ({ start, end }))
  }
}
