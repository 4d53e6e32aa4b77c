import type { OpenIndex } from '../index/open'
import { ScoreAccumulator } from '../index/score-accumulator'
import {
  addFrequency,
  matchTerm,
  type SectionFrequencies,
  sectionFrequencies,
  type TermMatches,
  toTermMatches,
} from '../index/term-matches'

/** Documents that have a term of every clause. Their frequency is the geometric mean: one clause cannot replace another. */
export const matchClauses = (index: OpenIndex, clauses: readonly string[][]): TermMatches =>
  clauses.map((terms) => matchAny(index, terms)).reduce(intersect)

function matchAny(index: OpenIndex, terms: readonly string[]): TermMatches {
  if (terms.length === 1) return matchTerm(index, terms[0] ?? '')
  const accumulator = new ScoreAccumulator(index.documents.length)
  for (const term of terms) {
    const { docs, frequencies, named } = matchTerm(index, term)
    docs.forEach((doc, position) => {
      accumulator.add(doc, frequencies[position] ?? 0, named[position])
    })
  }
  return toTermMatches(accumulator)
}

function intersect(one: TermMatches, two: TermMatches): TermMatches {
  const positions = new Map(two.docs.map((doc, position) => [doc, position]))
  const shared = one.docs.flatMap((doc, first) => {
    const second = positions.get(doc)
    return second === undefined ? [] : [{ doc, first, second }]
  })
  return {
    docs: shared.map(({ doc }) => doc),
    frequencies: shared.map(({ first, second }) =>
      Math.sqrt((one.frequencies[first] ?? 0) * (two.frequencies[second] ?? 0)),
    ),
    named: shared.map(({ first, second }) => one.named[first] === true && two.named[second] === true),
  }
}

/** Sections of some documents that have a term of every clause, with frequencies as above. */
export const sectionsOfClauses = (
  index: OpenIndex,
  clauses: readonly string[][],
  within: ReadonlySet<number>,
): SectionFrequencies =>
  clauses.map((terms) => sectionFrequencies(index, terms, within)).reduce(intersectSections)

function intersectSections(one: SectionFrequencies, two: SectionFrequencies): SectionFrequencies {
  const both: SectionFrequencies = new Map()
  for (const [doc, sections] of one) {
    const others = two.get(doc)
    if (!others) continue
    for (const [section, frequency] of sections) {
      const other = others.get(section)
      if (other) addFrequency(both, doc, section, Math.sqrt(frequency * other))
    }
  }
  return both
}
