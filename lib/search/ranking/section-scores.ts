import { saturate } from '../index/bm25f'
import type { TermScore } from './term-scores'

/** How much of the query one section of a document has; the number is its position in the document. */
export interface SectionScore {
  section: number
  score: number
}

/** The terms and phrases that one document has, each with its weighted frequency by section. */
export type Occurrences = readonly { term: TermScore; sections: ReadonlyMap<number, number> }[]

/** Finds the occurrences in each of some documents. Postings are read once for all of them. */
export function sectionFinder(
  docs: ReadonlySet<number>,
  terms: readonly TermScore[],
): (doc: number) => Occurrences {
  const found = terms.map((term) => ({ term, byDoc: term.sectionsIn(docs) }))
  return (doc) =>
    found.flatMap(({ term, byDoc }) => {
      const sections = byDoc.get(doc)
      return sections ? [{ term, sections }] : []
    })
}

/**
 * The greatest sum of idfs of the query terms that stand in one section: words far apart in an article may mean
 * something else there.
 */
export function coverageOfOneSection(occurrences: Occurrences, idfs: readonly number[]): number {
  const covered = new Map<number, Set<number>>()
  for (const { term, sections } of occurrences) {
    for (const section of sections.keys()) {
      const positions = covered.get(section) ?? new Set<number>()
      for (let position = term.from; position < term.to; position++) positions.add(position)
      covered.set(section, positions)
    }
  }
  const sums = [...covered.values()].map((positions) =>
    [...positions].reduce((sum, position) => sum + (idfs[position] ?? 0), 0),
  )
  return Math.max(0, ...sums)
}

/** The sections with something of the query, best first; not the title and labels (section −1). */
export function rankSections(occurrences: Occurrences): SectionScore[] {
  const sums = new Map<number, number>()
  for (const { term, sections } of occurrences) {
    for (const [section, frequency] of sections) {
      sums.set(section, (sums.get(section) ?? 0) + term.idf * term.weight * saturate(frequency))
    }
  }
  return [...sums]
    .map(([section, score]) => ({ section, score }))
    .filter(({ section, score }) => section >= 0 && score > 0)
    .sort((one, two) => two.score - one.score || one.section - two.section)
}
