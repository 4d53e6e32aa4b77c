import { greatestRarity, type Match, matchesOf, rarityOf, strengthOf } from './matches'
import { noted } from './note'
import type { OpenIndex } from './open-index'
import type { Query, QuerySpan, QueryWord } from './query'
import { isTelling, tokensIn } from './tokens'
import { weights } from './weights'

/** An entry that holds something of the query. */
export interface Ranked {
  entry: number
  score: number
  /** The share of the query that was found in the entry, weighed by rarity: 1 is everything. */
  coverage: number
  /** As `coverage`, when a word is asked of which nothing is known: then of the one section that has most. */
  certainty: number
  /** Sections that hold something of the query, best first, with how much. */
  sections: { section: number; score: number }[]
}

interface Found {
  value: number
  quality: number
}

/** What a word or span contributes: by entry, and by section of an entry. */
interface Finding {
  rarity: number
  entries: Map<number, Found>
  sections: Map<number, Map<number, number>>
}

const RERANKED = 30

export function rank(query: Query, index: OpenIndex): Ranked[] {
  const words = query.words.map((word, place) => findWord(word, rarityIn(query, place, index), index))
  const spans = query.spans.map((span) => ({ span, finding: findSpan(span, index) }))
  const entries = new Set<number>()
  for (const { entries: found } of [...words, ...spans.map(({ finding }) => finding)]) {
    for (const entry of found.keys()) entries.add(entry)
  }
  const tags = exactTags(query, index)
  const ranked = [...entries].map((entry) => {
    const { score, coverage } = judge(entry, words, spans)
    const title = titleMatch(entry, query, index)
    const tagged = tags.some((tag) => index.cards[entry]?.tags.includes(tag))
    const total =
      score * (weights.coverageBase + (1 - weights.coverageBase) * coverage ** weights.coveragePower) +
      weights.title * title ** 2 +
      (tagged ? weights.tag : 0)
    const certainty = query.words.some(isUnknown) ? coverageTogether(entry, words, spans) : coverage
    return { entry, score: total, coverage, certainty, sections: sectionsOf(entry, words, spans) }
  })
  ranked.sort((one, two) => two.score - one.score || one.entry - two.entry)
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  return ranked
    .map((hit, at) =>
      at < RERANKED ? { ...hit, score: hit.score * (1 + weights.section * share(hit, whole) ** 2) } : hit,
    )
    .sort((one, two) => two.score - one.score || one.entry - two.entry)
}

const share = ({ sections }: Ranked, whole: number) =>
  Math.min(1, (sections[0]?.score ?? 0) / Math.max(whole, 0.01))

/** All ways to find a word add up, each by its weight, before the sum is saturated. */
function findWord(word: QueryWord, rarity: number, index: OpenIndex): Finding {
  const sums = new Map<number, Sum>()
  for (const { groups, weight, found: quality } of word.alternatives) {
    for (const [entry, found] of matchesOfGroups(index, groups)) {
      const sum = sums.get(entry) ?? { weight: 0, quality: 0, sections: new Map<number, number>() }
      sums.set(entry, sum)
      sum.weight += weight * found.weight
      sum.quality = Math.max(sum.quality, quality)
      for (const [section, own] of found.sections) {
        sum.sections.set(section, (sum.sections.get(section) ?? 0) + weight * own)
      }
    }
  }
  return { rarity, ...findingOf(sums) }
}

interface Sum {
  weight: number
  quality: number
  sections: Map<number, number>
}

function findingOf(sums: Map<number, Sum>) {
  const entries = new Map<number, Found>()
  const sections = new Map<number, Map<number, number>>()
  for (const [entry, sum] of sums) {
    entries.set(entry, { value: strengthOf(sum.weight), quality: sum.quality })
    sections.set(entry, new Map([...sum.sections].map(([section, weight]) => [section, strengthOf(weight)])))
  }
  return { entries, sections }
}

/** Entries that hold something of every group; the weakest decides. */
function matchesOfGroups(index: OpenIndex, groups: string[][]): Map<number, Match> {
  const [first = new Map<number, Match>(), ...others] = groups.map((group) => matchesOfAny(index, group))
  const found = new Map<number, Match>()
  for (const [entry, match] of first) {
    const more = others.flatMap((other) => other.get(entry) ?? [])
    if (more.length < others.length) continue
    const sections = [...match.sections].map(
      ([section, weight]) =>
        [section, Math.min(weight, ...more.map((one) => one.sections.get(section) ?? 0))] as const,
    )
    found.set(entry, {
      weight: Math.min(match.weight, ...more.map(({ weight }) => weight)),
      sections: new Map(sections),
    })
  }
  return found
}

function matchesOfAny(index: OpenIndex, [first = '', ...others]: string[]): Map<number, Match> {
  if (others.length === 0) return matchesOf(index, first)
  const sums = new Map<number, Match>()
  for (const token of [first, ...others]) {
    for (const [entry, match] of matchesOf(index, token)) {
      const sum = sums.get(entry) ?? { weight: 0, sections: new Map<number, number>() }
      const sections = new Map(sum.sections)
      for (const [section, weight] of match.sections)
        sections.set(section, (sections.get(section) ?? 0) + weight)
      sums.set(entry, { weight: sum.weight + match.weight, sections })
    }
  }
  return sums
}

/** A word that means a concept is no rarer than the concept: it could as well have been said otherwise. */
function rarityIn({ words, spans }: Query, place: number, index: OpenIndex): number {
  const meant = spans
    .filter(({ from, to, way, token }) => way === 'concept' && from === place && to === place + 1 && matchesOf(index, token).size > 0)
    .map(({ token }) => rarityOf(index, [token]))
  const word = words[place]
  return Math.min(word ? wordRarity(word, index) : 0, ...meant)
}

function wordRarity(word: QueryWord, index: OpenIndex): number {
  const best = Math.max(0, ...word.alternatives.map(({ weight }) => weight))
  const tokens = word.alternatives
    .filter(({ weight }) => weight >= best * 0.6)
    .flatMap(({ groups }) => groups[0] ?? [])
  return tokens.length > 0 ? rarityOf(index, tokens) : weights.unknown * greatestRarity(index)
}

function findSpan({ token, weight, way }: QuerySpan, index: OpenIndex): Finding {
  const sums = [...matchesOf(index, token)].map(
    ([entry, match]) => [entry, { ...match, quality: weights.found[way] }] as const,
  )
  const { entries, sections } = findingOf(new Map(sums))
  for (const found of entries.values()) found.value *= weight
  return { rarity: rarityOf(index, [token]), entries, sections }
}

type SpanFinding = { span: QuerySpan; finding: Finding }

function judge(entry: number, words: Finding[], spans: SpanFinding[]) {
  const values = words.map(({ rarity, entries }) => rarity * (entries.get(entry)?.value ?? 0))
  const qualities = words.map(({ entries }) => Math.min(1, entries.get(entry)?.quality ?? 0))
  const found = spans
    .flatMap(({ span, finding }) => {
      const here = finding.entries.get(entry)
      return here ? [{ ...span, value: finding.rarity * here.value, quality: here.quality }] : []
    })
    .sort((one, two) => two.value - one.value)
  const taken = new Set<number>()
  let score = 0
  for (const { from, to, value, quality } of found) {
    const places = words.map((_, place) => place).filter((place) => place >= from && place < to)
    if (places.some((place) => taken.has(place))) continue
    const own = places.reduce((sum, place) => sum + (values[place] ?? 0), 0)
    score += Math.max(own, value) + weights.lesserShare * Math.min(own, value)
    for (const place of places) {
      taken.add(place)
      qualities[place] = Math.max(qualities[place] ?? 0, quality)
    }
  }
  values.forEach((value, place) => {
    if (!taken.has(place)) score += value * (isInMissing(place, spans) ? weights.conceptMissing : 1)
  })
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const covered = words.reduce((sum, { rarity }, place) => sum + rarity * (qualities[place] ?? 0), 0)
  return { score, coverage: whole > 0 ? covered / whole : 0 }
}

/** Words of a concept of several words say less where the concept itself does not stand. */
const isInMissing = (place: number, spans: SpanFinding[]) =>
  spans.some(
    ({ span }) => span.way === 'concept' && span.to - span.from > 1 && place >= span.from && place < span.to,
  )

/** Nothing is known of the word but, at best, a guess. */
const isUnknown = ({ known, alternatives }: QueryWord) =>
  !known && alternatives.every(({ found }) => found <= weights.found.relative)

/** Words far apart in an entry may mean something else there: the share that one section holds. */
function coverageTogether(entry: number, words: Finding[], spans: SpanFinding[]): number {
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const sections = new Set(
    [...words, ...spans.map(({ finding }) => finding)].flatMap(({ sections }) => [
      ...(sections.get(entry)?.keys() ?? []),
    ]),
  )
  const shares = [...sections].map((section) =>
    words.reduce((sum, word, place) => {
      const here =
        word.sections.get(entry)?.get(section) ||
        spans.some(
          ({ span, finding }) =>
            place >= span.from && place < span.to && finding.sections.get(entry)?.get(section),
        )
      return here ? sum + word.rarity : sum
    }, 0),
  )
  return Math.max(0, ...shares) / Math.max(whole, 0.01)
}

function sectionsOf(entry: number, words: Finding[], spans: SpanFinding[]) {
  const sums = new Map<number, number>()
  for (const { rarity, sections } of [...words, ...spans.map(({ finding }) => finding)]) {
    for (const [section, value] of sections.get(entry) ?? []) {
      sums.set(section, (sums.get(section) ?? 0) + rarity * value)
    }
  }
  return [...sums]
    .map(([section, score]) => ({ section, score }))
    .filter(({ section, score }) => section >= 0 && score > 0)
    .sort((one, two) => two.score - one.score || one.section - two.section)
}

/** The harmonic mean of how much of the title is asked and how much of the query the title answers. */
function titleMatch(entry: number, query: Query, index: OpenIndex): number {
  return Math.max(0, ...titlesOf(entry, index).map((title) => titleShare(title, query, index)))
}

function titleShare(title: string[], query: Query, index: OpenIndex): number {
  const asked = askedTokens(query, index)
  const weigh = (stems: string[], by: (stem: string) => number) =>
    stems.reduce((sum, stem) => sum + by(stem) * rarityOf(index, [stem]), 0)
  const ofTitle = weigh(title, (stem) => asked.tokens.get(stem)?.weight ?? 0) / weigh(title, () => 1)
  const answered = query.words.map((_, at) =>
    Math.max(
      0,
      ...title.map((stem) =>
        asked.tokens.get(stem)?.words.includes(at) ? (asked.tokens.get(stem)?.weight ?? 0) : 0,
      ),
    ),
  )
  const ofQuery =
    answered.reduce((sum, share, at) => sum + share * (asked.rarities[at] ?? 0), 0) / asked.whole
  return ofTitle + ofQuery > 0 ? (2 * ofTitle * ofQuery) / (ofTitle + ofQuery) : 0
}

/** Every token that answers a word of the query, with how well, and the words it answers. */
function askedTokens(query: Query, index: OpenIndex) {
  const key = query.words.map(({ form, alternatives }) => `${form} ${alternatives.length}`).join(' ')
  return noted(index, `asked ${key}`, () => {
    const tokens = new Map<string, { weight: number; words: number[] }>()
    query.words.forEach(({ alternatives }, at) => {
      for (const { groups, weight, way } of alternatives) {
        for (const token of groups.flat()) {
          const known = tokens.get(token) ?? { weight: 0, words: [] }
          known.weight = Math.max(known.weight, way === 'part' ? weights.partInTitle : weight)
          known.words.push(at)
          tokens.set(token, known)
        }
      }
    })
    const rarities = query.words.map((word) => wordRarity(word, index))
    return {
      tokens,
      rarities,
      whole: Math.max(
        0.01,
        rarities.reduce((sum, rarity) => sum + rarity, 0),
      ),
    }
  })
}

/** The title, and the parts before and behind its colon, which are often all that a reader remembers. */
const titlesOf = (entry: number, index: OpenIndex): string[][] =>
  noted(index, `title ${entry}`, () => {
    const title = index.cards[entry]?.title ?? ''
    return [title, ...(title.includes(':') ? title.split(':') : [])]
      .map((part) =>
        tokensIn(part, index.language)
          .filter(isTelling)
          .map(({ stem }) => stem),
      )
      .filter((stems) => stems.length > 0)
  })

/** Tags whose whole name is the query. */
function exactTags(query: Query, index: OpenIndex): string[] {
  const asked = query.words.map(({ stem }) => stem).join(' ')
  return index.cards.flatMap(({ kind, id }, entry) =>
    kind === 'topic' && titlesOf(entry, index).some((stems) => stems.join(' ') === asked) ? [id] : [],
  )
}
