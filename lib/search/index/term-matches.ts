import { bm25f } from '../tuning/parameters'
import { lengthNorm } from './bm25f'
import { lazy, memoize } from './memoize'
import type { OpenIndex } from './open'
import { ScoreAccumulator } from './score-accumulator'

/** The documents that have a term, as three lists in the same order. */
export interface TermMatches {
  docs: readonly number[]
  /** BM25F's weighted term frequency: mentions by field weight, those in bodies normalized by length. */
  frequencies: readonly number[]
  /** Whether the title or the labels have the term. */
  named: readonly boolean[]
}

/** The documents that have a term. */
export const matchTerm = (index: OpenIndex, term: string): TermMatches =>
  memoize(index, 'matches', term, () => computeMatches(index, term))

/** Whether any document has a term. */
export const hasTerm = (index: OpenIndex, term: string): boolean => matchTerm(index, term).docs.length > 0

function computeMatches(index: OpenIndex, term: string): TermMatches {
  const { docs, weights, isHeading, isNamed } = lazy(index, 'field table', () => fieldTable(index))
  const all = new ScoreAccumulator(index.documents.length)
  const headings = new ScoreAccumulator(index.documents.length)
  for (const ref of index.postings.get(term)) {
    const accumulator = isHeading[ref] ? headings : all
    accumulator.add(docs[ref] ?? 0, weights[ref] ?? 0, isNamed[ref])
  }
  for (const doc of headings.docs) {
    all.add(doc, Math.min(headings.weights[doc] ?? 0, bm25f.maxHeadingWeight), false)
  }
  return toTermMatches(all)
}

/** The documents of an accumulator, without the slots of documents that have nothing. */
export const toTermMatches = ({ docs, weights, named }: ScoreAccumulator): TermMatches => ({
  docs,
  frequencies: docs.map((doc) => weights[doc] ?? 0),
  named: docs.map((doc) => named[doc] === 1),
})

/** Document and weight of every field, as typed arrays: they are read for every posting of every term. */
function fieldTable(index: OpenIndex) {
  const { fields } = index
  const docs = new Uint32Array(fields.length)
  const weights = new Float64Array(fields.length)
  const isHeading = new Uint8Array(fields.length)
  const isNamed = new Uint8Array(fields.length)
  const norms = lengthNorms(index)
  fields.forEach(({ doc, field, section }, ref) => {
    docs[ref] = doc
    weights[ref] = bm25f.fieldWeights[field] / (field === 'body' ? (norms.get(doc) ?? 1) : 1)
    isHeading[ref] = Number(field === 'heading')
    isNamed[ref] = Number(section < 0)
  })
  return { docs, weights, isHeading, isNamed }
}

/** By document: the length norm of all its bodies together, relative to the average article. */
function lengthNorms(index: OpenIndex): Map<number, number> {
  const lengths = new Map<number, number>()
  index.bodyLengths.forEach((length, ref) => {
    const doc = index.fields[ref]?.doc ?? -1
    lengths.set(doc, (lengths.get(doc) ?? 0) + length)
  })
  const articles = [...lengths].filter(([doc]) => isArticle(index, doc))
  const counted = articles.length > 0 ? articles : [...lengths]
  const total = counted.reduce((sum, [, length]) => sum + length, 0)
  const average = Math.max(1, total / Math.max(1, counted.length))
  return new Map([...lengths].map(([doc, length]) => [doc, lengthNorm(length, average)]))
}

/** By document and section: the weighted frequency of a term, not normalized; section −1 is title and labels. */
export type SectionFrequencies = Map<number, Map<number, number>>

/** Adds to the frequency of a section. */
export function addFrequency(
  sums: SectionFrequencies,
  doc: number,
  section: number,
  frequency: number,
): void {
  const sections = sums.get(doc) ?? new Map<number, number>()
  sections.set(section, (sections.get(section) ?? 0) + frequency)
  sums.set(doc, sections)
}

/** In which sections of some documents any of some terms occur. Only asked for the best documents, to bound the work. */
export function sectionFrequencies(
  index: OpenIndex,
  terms: readonly string[],
  within: ReadonlySet<number>,
): SectionFrequencies {
  const sums: SectionFrequencies = new Map()
  for (const ref of terms.flatMap((term) => index.postings.get(term))) {
    const field = index.fields[ref]
    if (field && within.has(field.doc))
      addFrequency(sums, field.doc, field.section, bm25f.fieldWeights[field.field])
  }
  return sums
}

export const isArticle = (index: OpenIndex, doc: number): boolean => index.documents[doc]?.kind === 'article'

/** Whether an article has a term. A term that only the name of a glossary entry has counts as unknown there. */
export const occursInArticles = (index: OpenIndex, term: string): boolean =>
  matchTerm(index, term).docs.some((doc) => isArticle(index, doc))

/** Whether the title or the labels of an article have a term: it is a subject there, not a mention. */
export const isNamedInArticles = (index: OpenIndex, term: string): boolean => {
  const { docs, named } = matchTerm(index, term)
  return docs.some((doc, position) => named[position] && isArticle(index, doc))
}
