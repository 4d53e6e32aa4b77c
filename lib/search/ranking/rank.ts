import type { OpenIndex } from '../index/open'
import { isGuessed } from '../query/expand'
import type { ParsedQuery } from '../query/parse'
import { scoring } from '../tuning/parameters'
import { coverageOfOneSection, rankSections, type SectionScore, sectionFinder } from './section-scores'
import { scorePhrases, scoreTerms, type TermScore } from './term-scores'
import { tagsNamedBy, titleMatcher } from './title-match'

/** A document that has something of the query. */
export interface RankedDocument {
  doc: number
  score: number
  /** The share of the query that the document has, weighted by idf: 1 is everything. */
  coverage: number
  /** The coverage; of its best section only, when a term had to be guessed or none is of this site's domain. */
  certainty: number
  /** Sections that have something of the query, best first. */
  sections: SectionScore[]
}

/** The scores of all terms and phrases of a query. */
interface QueryScores {
  terms: TermScore[]
  phrases: TermScore[]
  all: TermScore[]
  /** Sum of the idfs of all terms. */
  totalIdf: number
}

/** Sections are looked into for the best documents only: it bounds the work on frequent terms. */
const MAX_WITH_SECTIONS = 100

/** Ranks every document that has something of a query, best first; `inDomain` says whether the query is about this site. */
export function rank(query: ParsedQuery, index: OpenIndex, inDomain: boolean): RankedDocument[] {
  const scores = scoreQuery(query, index)
  const idfs = scores.terms.map(({ idf }) => idf)
  const titleMatch = titleMatcher(query, idfs, index)
  const tags = tagsNamedBy(query, index)
  const isGuess = query.terms.some(
    (term, position) => isGuessed(term) && !isInFoundPhrase(position, scores.phrases),
  )
  const isVague = isGuess || !inDomain

  const ranked = docsOf(scores).map((doc): RankedDocument => {
    const { score, coverage } = scoreDocument(doc, scores)
    const isTagged = tags.some((tag) => index.documents[doc]?.tags.includes(tag))
    const title = isNamed(doc, scores) ? titleMatch(doc) : 0
    return {
      doc,
      score:
        score * (scoring.coverageBase + (1 - scoring.coverageBase) * coverage ** scoring.coverageExponent) +
        scoring.title * title ** 2 +
        (isTagged ? scoring.tag : 0),
      coverage,
      certainty: isVague ? 0 : coverage,
      sections: [],
    }
  })
  const best = ranked.sort(byScore).slice(0, MAX_WITH_SECTIONS)
  const sectionsOf = sectionFinder(new Set(best.map(({ doc }) => doc)), scores.all)
  const rescored = best.map((hit) => {
    const occurrences = sectionsOf(hit.doc)
    const sections = rankSections(occurrences)
    const together = Math.min(1, (sections[0]?.score ?? 0) / scores.totalIdf)
    return {
      ...hit,
      sections,
      score: hit.score * (1 + scoring.section * together ** 2),
      certainty: isVague ? coverageOfOneSection(occurrences, idfs) / scores.totalIdf : hit.coverage,
    }
  })
  return [...rescored.sort(byScore), ...ranked.slice(MAX_WITH_SECTIONS)]
}

const byScore = (one: RankedDocument, two: RankedDocument) => two.score - one.score || one.doc - two.doc

function scoreQuery(query: ParsedQuery, index: OpenIndex): QueryScores {
  const terms = scoreTerms(query, index)
  const phrases = scorePhrases(query, index)
  const totalIdf = terms.reduce((sum, { idf }) => sum + idf, 0)
  return { terms, phrases, all: [...terms, ...phrases], totalIdf: Math.max(totalIdf, 0.01) }
}

const isInFoundPhrase = (position: number, phrases: readonly TermScore[]) =>
  phrases.some(({ from, to, docs }) => position >= from && position < to && docs.length > 0)

const isNamed = (doc: number, { all }: QueryScores) => all.some(({ named }) => named[doc] === 1)

const docsOf = ({ all }: QueryScores): number[] => [...new Set(all.flatMap(({ docs }) => docs))]

/**
 * Sums idf · value over the terms. Where a phrase was found, the greater of the phrase and its terms counts, and a share
 * of the lesser; no term counts in two phrases.
 */
function scoreDocument(
  doc: number,
  { terms, phrases, totalIdf }: QueryScores,
): { score: number; coverage: number } {
  const values = terms.map(({ idf, values }) => idf * (values[doc] ?? 0))
  const confidences = terms.map(({ confidence }) => confidence[doc] ?? 0)
  const taken = new Set<number>()
  let score = 0
  for (const { from, to, value, confidence } of phrasesFoundIn(doc, phrases)) {
    const positions = terms.map((_, position) => position).slice(from, to)
    if (positions.some((position) => taken.has(position))) continue
    const own = positions.reduce((sum, position) => sum + (values[position] ?? 0), 0)
    score += Math.max(own, value) + scoring.lesserShare * Math.min(own, value)
    for (const position of positions) {
      taken.add(position)
      confidences[position] = Math.max(confidences[position] ?? 0, confidence)
    }
  }
  values.forEach((value, position) => {
    if (!taken.has(position)) score += value * (isInPhrase(position, phrases) ? scoring.phraseMissing : 1)
  })
  const covered = terms.reduce((sum, { idf }, position) => sum + idf * (confidences[position] ?? 0), 0)
  return { score, coverage: covered / totalIdf }
}

const phrasesFoundIn = (doc: number, phrases: readonly TermScore[]) =>
  phrases
    .filter(({ values }) => values[doc])
    .map(({ from, to, idf, values, confidence }) => ({
      from,
      to,
      value: idf * (values[doc] ?? 0),
      confidence: confidence[doc] ?? 0,
    }))
    .sort((one, two) => two.value - one.value)

const isInPhrase = (position: number, phrases: readonly TermScore[]) =>
  phrases.some(({ from, to }) => to - from > 1 && position >= from && position < to)
