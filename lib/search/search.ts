import type { Language } from '@/lib/i18n/languages'
import type { EntryCard } from './index/field-refs'
import type { OpenIndex } from './index/open'
import { isUnderstood } from './query/expand'
import { type Query, readQuery } from './query/parse'
import { isOnSubject } from './ranking/in-domain'
import { type Ranked, rank } from './ranking/rank'
import { weights } from './ranking/weights'
import { type Counts, countsOf, type Filters, fits } from './results/facets'
import { markerOf } from './results/highlight'
import { type Hit, hitOf } from './results/hits'
import { nearestNames } from './results/name-suggestions'

export type { Hit } from './results/hits'

export interface SearchRequest extends Filters {
  query: string
  limit?: number
}

export interface SearchAnswer {
  query: string
  lang: Language
  /** False when nothing answers the whole query: the hits are then the nearest, to be shown apart. */
  answered: boolean
  /** Set when the answer came through the index of the other language. */
  through?: Language
  /** Before the limit. */
  total: number
  hits: Hit[]
  /** Where there are no hits: terms and topics whose names look like the query. */
  near: Hit[]
  counts: Counts
  /** Whether the index of the other language, not given, could improve the answer. */
  needsOther: boolean
}

const MAX_HITS = 20

/** `own` is the index of the reader's language; `other` may be left out until it is needed. */
export function search(request: SearchRequest, own: OpenIndex, other?: OpenIndex): SearchAnswer {
  if (request.query.trim() === '') return answerOf(request, own, members(own), true)
  const found = best(request, readQuery(request.query, own), own)
  const enough = isEnough(found)
  if (enough || !other) {
    return { ...answerOf(request, own, found.ranked, isAnswered(found)), needsOther: !enough }
  }
  const better = best(request, readQuery(request.query, own, other), own)
  const through = best(request, readQuery(request.query, other, own), other)
  if (!isBetter(through, better)) {
    return answerOf(request, own, better.ranked, isAnswered(better), other)
  }
  const ranked = translated(through.ranked, own, other)
  return { ...answerOf(request, own, ranked, isAnswered(through), other), through: other.language }
}

function best(request: SearchRequest, query: Query, index: OpenIndex) {
  const ranked = rank(query, index)
  const wanted = ranked.filter(({ entry }) => fits(request, index.cards[entry]))
  return {
    query,
    ranked,
    onSubject: isOnSubject(query, index),
    coverage: Math.max(0, ...wanted.map(({ coverage }) => coverage)),
    certainty: Math.max(0, ...wanted.map(({ certainty }) => certainty)),
  }
}

type Best = ReturnType<typeof best>

/** Everything was found, and nothing had to be guessed. */
const isEnough = (found: Best): boolean =>
  found.coverage >= weights.enough && found.query.words.every(isUnderstood) && isAnswered(found)

/** The reader's own language goes first, unless the other has clearly more of the query, or alone a sure answer. */
const isBetter = (through: Best, own: Best): boolean =>
  through.coverage >= own.coverage + weights.clearlyBetter || (isEnough(through) && !isAnswered(own))

function isAnswered({ query, certainty, onSubject }: Best): boolean {
  const { usual, onSubject: less, question } = weights.answered
  if (!onSubject) return certainty >= usual
  return certainty >= (query.question ? question : less)
}

const members = (index: OpenIndex): Ranked[] =>
  index.cards
    .map((card, entry) => ({ card, entry }))
    .sort((one, two) => one.card.title.localeCompare(two.card.title, index.language))
    .map(({ entry }) => asMember(entry))

/** An entry that is shown without having been searched for. */
const asMember = (entry: number): Ranked => ({ entry, score: 0, coverage: 1, certainty: 1, sections: [] })

/** The same entries in the reader's language; those that exist in the other language only are left out. */
function translated(ranked: Ranked[], own: OpenIndex, other: OpenIndex): Ranked[] {
  const numbers = new Map(own.cards.map(({ kind, id }, entry) => [`${kind}/${id}`, entry]))
  return ranked.flatMap((hit) => {
    const { kind, id } = other.cards[hit.entry] as EntryCard
    const entry = numbers.get(`${kind}/${id}`)
    return entry === undefined ? [] : [{ ...hit, entry }]
  })
}

/** Not what holds a crumb of the query only, beside entries that hold most of it. */
const isWorthShowing = ({ score, coverage }: Ranked, _at: number, ranked: Ranked[]): boolean => {
  const [best] = ranked
  return best === undefined || score >= weights.leastScore * best.score || coverage >= weights.leastCoverage
}

function answerOf(
  request: SearchRequest,
  index: OpenIndex,
  ranked: Ranked[],
  answered: boolean,
  other?: OpenIndex,
): SearchAnswer {
  const worthy = ranked.filter(isWorthShowing)
  const cards = worthy.flatMap(({ entry }) => index.cards[entry] ?? [])
  const hits = worthy.filter(({ entry }) => fits(request, index.cards[entry]))
  const marker = markerOf(request.query, index, other)
  const near = worthy.length > 0 ? [] : nearestNames(request.query, index)
  return {
    query: request.query,
    lang: index.language,
    answered: answered && hits.length > 0,
    total: hits.length,
    hits: hits.slice(0, request.limit ?? MAX_HITS).map((hit) => hitOf(hit, marker, index)),
    near: near.map((entry) => hitOf(asMember(entry), marker, index)),
    counts: countsOf(request, cards),
    needsOther: false,
  }
}
