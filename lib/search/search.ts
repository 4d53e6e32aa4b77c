import type { Language } from '@/lib/languages/language'
import type { EntryKind } from './entry'
import { type Mark, marksIn } from './marks'
import type { OpenIndex } from './open-index'
import type { EntryCard } from './places'
import { isUnderstood, type Query, readQuery } from './query'
import { type Ranked, rank } from './rank'
import { weights } from './weights'

export interface SearchRequest {
  query: string
  tag?: string
  category?: string
  kind?: EntryKind | 'all'
  limit?: number
}

export interface HitSection {
  id: string
  title: string
  titleMarks: Mark[]
}

export interface Hit {
  kind: EntryKind
  id: string
  lang: Language
  /** Leads to the best section, unless that is the introduction. */
  url: string
  title: string
  titleMarks: Mark[]
  otherTitle: string
  note: string
  section?: HitSection
  /** The best matching sections, best first. */
  sections: (HitSection & { url: string })[]
  tags: string[]
  category: string
  score: number
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
  counts: { kind: Record<EntryKind, number>; tag: Record<string, number>; category: Record<string, number> }
  /** Whether the index of the other language, not given, could improve the answer. */
  needsOther: boolean
}

const MOST_HITS = 20
const MOST_SECTIONS = 3

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
  if (through.coverage < better.coverage + weights.clearlyBetter) {
    return answerOf(request, own, better.ranked, isAnswered(better))
  }
  const ranked = translated(through.ranked, own, other)
  return { ...answerOf(request, own, ranked, isAnswered(through)), through: other.language }
}

function best(request: SearchRequest, query: Query, index: OpenIndex) {
  const ranked = rank(query, index)
  const wanted = ranked.filter(({ entry }) => fits(request, index.cards[entry]))
  return {
    query,
    ranked,
    coverage: Math.max(0, ...wanted.map(({ coverage }) => coverage)),
    certainty: Math.max(0, ...wanted.map(({ certainty }) => certainty)),
  }
}

/** Everything was found, and nothing had to be guessed. */
const isEnough = ({ query, coverage }: ReturnType<typeof best>): boolean =>
  coverage >= weights.enough && query.words.every(isUnderstood)

const isAnswered = ({ query, certainty }: ReturnType<typeof best>): boolean =>
  certainty >= (query.question ? weights.answered.question : weights.answered.usual)

const members = (index: OpenIndex): Ranked[] =>
  index.cards
    .map((card, entry) => ({ card, entry }))
    .sort((one, two) => one.card.title.localeCompare(two.card.title, index.language))
    .map(({ entry }) => ({ entry, score: 0, coverage: 1, certainty: 1, sections: [] }))

/** The same entries in the reader's language; those that exist in the other language only are left out. */
function translated(ranked: Ranked[], own: OpenIndex, other: OpenIndex): Ranked[] {
  const numbers = new Map(own.cards.map(({ kind, id }, entry) => [`${kind}/${id}`, entry]))
  return ranked.flatMap((hit) => {
    const { kind, id } = other.cards[hit.entry] as EntryCard
    const entry = numbers.get(`${kind}/${id}`)
    return entry === undefined ? [] : [{ ...hit, entry }]
  })
}

const fitsKind = ({ kind = 'all' }: SearchRequest, card: EntryCard) => kind === 'all' || card.kind === kind
const fitsTag = ({ tag }: SearchRequest, card: EntryCard) => !tag || card.tags.includes(tag)
const fitsCategory = ({ category }: SearchRequest, card: EntryCard) => !category || card.category === category
const fits = (request: SearchRequest, card: EntryCard | undefined) =>
  card !== undefined && fitsKind(request, card) && fitsTag(request, card) && fitsCategory(request, card)

function answerOf(
  request: SearchRequest,
  index: OpenIndex,
  ranked: Ranked[],
  answered: boolean,
): SearchAnswer {
  const cards = ranked.flatMap(({ entry }) => index.cards[entry] ?? [])
  const hits = ranked.filter(({ entry }) => fits(request, index.cards[entry]))
  return {
    query: request.query,
    lang: index.language,
    answered: answered && hits.length > 0,
    total: hits.length,
    hits: hits.slice(0, request.limit ?? MOST_HITS).map((hit) => hitOf(hit, request.query, index)),
    counts: countsOf(request, cards),
    needsOther: false,
  }
}

/** Each group of filters counts what it would show: the other filters apply, its own does not. */
function countsOf(request: SearchRequest, cards: EntryCard[]): SearchAnswer['counts'] {
  const kind: Record<EntryKind, number> = { article: 0, term: 0, topic: 0 }
  const tag: Record<string, number> = Object.create(null)
  const category: Record<string, number> = Object.create(null)
  for (const card of cards) {
    if (fitsTag(request, card) && fitsCategory(request, card)) kind[card.kind]++
    if (fitsKind(request, card) && fitsCategory(request, card))
      for (const id of card.tags) tag[id] = (tag[id] ?? 0) + 1
    if (fitsKind(request, card) && fitsTag(request, card) && card.category) {
      category[card.category] = (category[card.category] ?? 0) + 1
    }
  }
  return { kind, tag, category }
}

function hitOf({ entry, score, sections: found }: Ranked, query: string, index: OpenIndex): Hit {
  const { sections, url, title, ...card } = index.cards[entry] as EntryCard
  const best = found.slice(0, MOST_SECTIONS).flatMap(({ section }) => {
    const { id, title: heading } = sections[section] ?? { id: '', title: '' }
    const place = id === '' ? url : `${url.replace(/#.*$/, '')}#${id}`
    return [{ id, title: heading, titleMarks: marksIn(heading, query, index), url: place }]
  })
  const [first] = best
  return {
    ...card,
    title,
    lang: index.language,
    url: first?.url ?? url,
    titleMarks: marksIn(title, query, index),
    section: first ? { id: first.id, title: first.title, titleMarks: first.titleMarks } : undefined,
    sections: best,
    score,
  }
}
