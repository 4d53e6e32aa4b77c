import { saturate } from '../index/bm25f'
import { idfOf } from '../index/idf'
import type { OpenIndex } from '../index/open'
import { ScoreAccumulator } from '../index/score-accumulator'
import { addFrequency, hasTerm, type SectionFrequencies } from '../index/term-matches'
import type { Expansion, QueryTerm } from '../query/expand'
import type { ParsedQuery } from '../query/parse'
import { matchConfidence } from '../tuning/parameters'
import { matchClauses, sectionsOfClauses } from './clauses'

/** What BM25F says of one term of the query, or of a phrase of several, for every document. */
export interface TermScore {
  /** The positions in the query it stands for, up to but not including `to`. */
  from: number
  to: number
  idf: number
  /** The documents that have it. */
  docs: readonly number[]
  /** By document, from 0 to 1: the saturated weighted frequency, times `weight`. */
  values: Float64Array
  /** By document, from 0 to 1: how far the term counts as found. */
  confidence: Float64Array
  /** By document: 1 when the title or the labels have it. */
  named: Uint8Array
  weight: number
  /** In which sections of some documents it occurs, with frequencies that are not yet saturated. */
  sectionsIn(within: ReadonlySet<number>): SectionFrequencies
}

type Match = Pick<Expansion, 'clauses' | 'weight' | 'confidence'>

/** Scores each term of a query by all its expansions. */
export const scoreTerms = (query: ParsedQuery, index: OpenIndex): TermScore[] =>
  query.terms.map(({ expansions }, position) => ({
    from: position,
    to: position + 1,
    idf: idfAt(query, position, index),
    ...scoreMatches(expansions, 1, index),
  }))

/** Scores the phrases of a query. */
export const scorePhrases = (query: ParsedQuery, index: OpenIndex): TermScore[] =>
  query.phrases.map(({ from, to, term, weight, type }) => ({
    from,
    to,
    idf: idfOf(index, [term]),
    ...scoreMatches([{ clauses: [[term]], weight: 1, confidence: matchConfidence[type] }], weight, index),
  }))

/** The weighted frequencies of all matches add up before they are saturated, as the fields do in BM25F. */
function scoreMatches(
  matches: readonly Match[],
  weight: number,
  index: OpenIndex,
): Omit<TermScore, 'from' | 'to' | 'idf'> {
  const accumulator = new ScoreAccumulator(index.documents.length)
  const confidences = new Float64Array(index.documents.length)
  for (const { clauses, weight: matchWeight, confidence } of matches) {
    const { docs, frequencies, named } = matchClauses(index, clauses)
    docs.forEach((doc, position) => {
      accumulator.add(doc, matchWeight * (frequencies[position] ?? 0), named[position])
      confidences[doc] = Math.max(confidences[doc] ?? 0, confidence)
    })
  }
  const { docs, weights: values, named } = accumulator
  for (const doc of docs) values[doc] = weight * saturate(values[doc] ?? 0)
  return {
    docs,
    values,
    confidence: confidences,
    named,
    weight,
    sectionsIn: (within) => sectionsOfMatches(matches, within, index),
  }
}

function sectionsOfMatches(
  matches: readonly Match[],
  within: ReadonlySet<number>,
  index: OpenIndex,
): SectionFrequencies {
  const sums: SectionFrequencies = new Map()
  for (const { clauses, weight } of matches) {
    for (const [doc, sections] of sectionsOfClauses(index, clauses, within)) {
      for (const [section, frequency] of sections) addFrequency(sums, doc, section, weight * frequency)
    }
  }
  return sums
}

/** A term that names a synonym group is as frequent as the group: other words could have been used for it. */
function idfAt({ terms, phrases }: ParsedQuery, position: number, index: OpenIndex): number {
  const ofGroups = phrases
    .filter(({ from, to, type }) => type === 'synonym' && from === position && to === position + 1)
    .filter(({ term }) => hasTerm(index, term))
    .map(({ term }) => idfOf(index, [term]))
  return Math.min(idfOfTerm(terms[position], index), ...ofGroups)
}

/** Expansions of at least this share of the greatest weight count for the idf of a term. */
const SIMILAR_WEIGHT = 0.6

function idfOfTerm(term: QueryTerm | undefined, index: OpenIndex): number {
  const expansions = term?.expansions ?? []
  const greatest = Math.max(0, ...expansions.map(({ weight }) => weight))
  const terms = expansions
    .filter(({ weight }) => weight >= greatest * SIMILAR_WEIGHT)
    .flatMap(({ clauses }) => clauses[0] ?? [])
  return idfOf(index, terms)
}
