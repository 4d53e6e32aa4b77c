import { extractTokens } from '../analysis/analyzer'
import { synonymToken } from '../analysis/synonyms'
import { memoize } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { allCompoundParts } from '../query/compounds'
import { MAX_QUERY_LENGTH, parseQuery } from '../query/parse'

/** A range of characters of a text that the query found. */
export interface HighlightRange {
  start: number
  end: number
}

export type Highlighter = (text: string) => HighlightRange[]

/** The words of a text that a query found there: whole words, by stem, compound part or synonym group. */
export const highlight = (
  text: string,
  query: string,
  index: OpenIndex,
  other?: OpenIndex,
): HighlightRange[] => createHighlighter(query, index, other)(text)

/** The highlighter of a query; cached, because one answer highlights many texts. */
export const createHighlighter = (query: string, index: OpenIndex, other?: OpenIndex): Highlighter =>
  memoize(index, other ? 'highlighter, both' : 'highlighter', query.slice(0, MAX_QUERY_LENGTH), () =>
    compileHighlighter(query, index, other),
  )

function compileHighlighter(query: string, index: OpenIndex, other?: OpenIndex): Highlighter {
  const { terms, phrases } = parseQuery(query, index, other)
  const matched = new Set<string>()
  for (const { term } of phrases) matched.add(term)
  for (const { stem, expansions } of terms) {
    matched.add(stem)
    for (const { clauses } of expansions) for (const term of clauses.flat()) matched.add(term)
  }
  const isMatched = (stem: string, form: string) =>
    matched.has(stem) || allCompoundParts(index, form).some((part) => matched.has(part))

  return (text) => {
    const tokens = extractTokens(text, index.language)
    const highlighted = tokens.map(({ stem, form }) => isMatched(stem, form))
    for (const { from, to, group } of index.synonyms.findIn(tokens.map(({ stem }) => stem))) {
      if (matched.has(synonymToken(group))) highlighted.fill(true, from, to)
    }
    return tokens.filter((_, position) => highlighted[position]).map(({ start, end }) => ({ start, end }))
  }
}
