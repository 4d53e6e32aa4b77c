import type { Language } from '@/lib/i18n/languages'
import type { OpenIndex } from './index/open'
import type { StoredDocument } from './index/stored-fields'
import { isRecognized } from './query/expand'
import { type ParsedQuery, parseQuery } from './query/parse'
import { isInDomain } from './ranking/in-domain'
import { type RankedDocument, rank } from './ranking/rank'
import { docsByTitle } from './results/by-title'
import { countFacets, type FacetCounts, type Filters, matchesFilters } from './results/facets'
import { createHighlighter } from './results/highlight'
import { type Hit, toHit } from './results/hits'
import { suggestNames } from './results/name-suggestions'
import { answering, scoring } from './tuning/parameters'

export type { Hit } from './results/hits'

export interface SearchRequest extends Filters {
  query: string
  limit?: number
}

export interface SearchAnswer {
  query: string
  lang: Language
  /** False when no document has enough of the query: the hits are then the nearest, to be shown apart. */
  answered: boolean
  /** Set when the answer was found in the index of the other language. */
  viaLanguage?: Language
  /** Number of hits before the limit. */
  total: number
  hits: Hit[]
  /** Where there are no hits: terms, tools and topics whose names look like the query. */
  suggestions: Hit[]
  facetCounts: FacetCounts
  /** Whether the index of the other language was not given and could improve the answer. */
  needsOtherLanguage: boolean
}

const DEFAULT_LIMIT = 20

/**
 * Answers a request from the index of the reader's language, and from that of the other one where it answers better.
 * An empty query gives all documents that pass the filters, by title.
 */
export function search(request: SearchRequest, own: OpenIndex, other?: OpenIndex): SearchAnswer {
  if (request.query.trim() === '') return toAnswer(request, own, docsByTitle(own).map(unscored), true)
  const found = evaluate(request, parseQuery(request.query, own), own)
  const sufficient = isSufficient(found)
  if (sufficient || !other) {
    return {
      ...toAnswer(request, own, found.ranked, isAnswered(found)),
      needsOtherLanguage: !sufficient,
    }
  }
  const inOwn = evaluate(request, parseQuery(request.query, own, other), own)
  const inOther = evaluate(request, parseQuery(request.query, other, own), other)
  if (!isBetter(inOther, inOwn)) {
    return toAnswer(request, own, inOwn.ranked, isAnswered(inOwn), other)
  }
  const ranked = toOwnDocuments(inOther.ranked, own, other)
  return {
    ...toAnswer(request, own, ranked, isAnswered(inOther), other),
    viaLanguage: other.language,
  }
}

function evaluate(request: SearchRequest, query: ParsedQuery, index: OpenIndex) {
  const inDomain = isInDomain(query, index)
  const ranked = rank(query, index, inDomain)
  const wanted = ranked.filter(({ doc }) => matchesFilters(request, index.documents[doc]))
  return {
    query,
    ranked,
    inDomain,
    coverage: Math.max(0, ...wanted.map(({ coverage }) => coverage)),
    certainty: Math.max(0, ...wanted.map(({ certainty }) => certainty)),
  }
}

type Evaluation = ReturnType<typeof evaluate>

/** Whether nearly everything was found without guessing, so that the other language need not be asked. */
const isSufficient = (found: Evaluation): boolean =>
  found.coverage >= answering.sufficient && found.query.terms.every(isRecognized) && isAnswered(found)

/** The reader's own language is preferred, unless the other covers clearly more, or alone has a certain answer. */
const isBetter = (inOther: Evaluation, inOwn: Evaluation): boolean =>
  inOther.coverage >= inOwn.coverage + answering.clearlyBetter ||
  (isSufficient(inOther) && !isAnswered(inOwn))

function isAnswered({ query, certainty, inDomain }: Evaluation): boolean {
  if (!inDomain) return certainty >= answering.outOfDomain
  return certainty >= (query.isQuestion ? answering.question : answering.inDomain)
}

const unscored = (doc: number): RankedDocument => ({
  doc,
  score: 0,
  coverage: 1,
  certainty: 1,
  sections: [],
})

/** The same documents in the reader's language; those that exist in the other language only are left out. */
function toOwnDocuments(
  ranked: readonly RankedDocument[],
  own: OpenIndex,
  other: OpenIndex,
): RankedDocument[] {
  const docs = new Map(own.documents.map(({ kind, id }, doc) => [`${kind}/${id}`, doc]))
  return ranked.flatMap((hit) => {
    const { kind, id } = other.documents[hit.doc] as StoredDocument
    const doc = docs.get(`${kind}/${id}`)
    return doc === undefined ? [] : [{ ...hit, doc }]
  })
}

/** Leaves out documents with a trace of the query, when others have most of it. */
const isRelevantEnough = (
  { score, coverage }: RankedDocument,
  _position: number,
  ranked: readonly RankedDocument[],
): boolean => {
  const [best] = ranked
  return best === undefined || score >= scoring.minScoreShare * best.score || coverage >= scoring.minCoverage
}

function toAnswer(
  request: SearchRequest,
  index: OpenIndex,
  ranked: readonly RankedDocument[],
  answered: boolean,
  other?: OpenIndex,
): SearchAnswer {
  const relevant = ranked.filter(isRelevantEnough)
  const documents = relevant.flatMap(({ doc }) => index.documents[doc] ?? [])
  const hits = relevant.filter(({ doc }) => matchesFilters(request, index.documents[doc]))
  const highlighter = createHighlighter(request.query, index, other)
  const suggested = relevant.length > 0 ? [] : suggestNames(request.query, index)
  return {
    query: request.query,
    lang: index.language,
    answered: answered && hits.length > 0,
    total: hits.length,
    hits: hits.slice(0, request.limit ?? DEFAULT_LIMIT).map((hit) => toHit(hit, highlighter, index)),
    suggestions: suggested.map((doc) => toHit(unscored(doc), highlighter, index)),
    facetCounts: countFacets(request, documents),
    needsOtherLanguage: false,
  }
}
