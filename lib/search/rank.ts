import { type Match, greatestRarity, matchesOf, rarityOf, strengthOf } from './matches'
import { noted } from './note'
import type { OpenIndex } from './open-index'
import type { Query, QuerySpan, QueryWord } from './query'
import { tokensIn } from './tokens'
import { isStopWord } from './stop-words'

/** An entry that holds something of the query. */
export interface Ranked {
  entry: number
  score: number
  /** The share of the query that was found in the entry, weighed by rarity: 1 is everything. */
  coverage: number
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

const UNKNOWN_RARITY = 0.85
const WEAKER_SHARE = 0.25
const CONCEPT_MISSING = 0.4
const COVERAGE_BASE = 0.2
const COVERAGE_POWER = 1.6
const TITLE_BONUS = 2.5
const TAG_BONUS = 1
const SECTION_BONUS = 0.5
const RERANKED = 30

export function rank(query: Query, index: OpenIndex): Ranked[] {
  const words = query.words.map((word) => findWord(word, index))
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
      score * (COVERAGE_BASE + (1 - COVERAGE_BASE) * coverage ** COVERAGE_POWER) +
      TITLE_BONUS * title ** 2 +
      (tagged ? TAG_BONUS : 0)
    return { entry, score: total, coverage, sections: sectionsOf(entry, words, spans) }
  })
  ranked.sort((one, two) => two.score - one.score || one.entry - two.entry)
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  return ranked
    .map((hit, at) => (at < RERANKED ? { ...hit, score: hit.score * (1 + SECTION_BONUS * share(hit, whole) ** 2) } : hit))
    .sort((one, two) => two.score - one.score || one.entry - two.entry)
}

const share = ({ sections }: Ranked, whole: number) => Math.min(1, (sections[0]?.score ?? 0) / Math.max(whole, 0.01))

/** All ways to find a word add up, each by its weight, before the sum is saturated. */
function findWord(word: QueryWord, index: OpenIndex): Finding {
  const sums = new Map<number, Sum>()
  for (const { tokens, weight } of word.alternatives) {
    for (const [entry, found] of matchesOfAll(index, tokens)) {
      const sum = sums.get(entry) ?? { weight: 0, quality: 0, sections: new Map<number, number>() }
      sums.set(entry, sum)
      sum.weight += weight * found.weight
      sum.quality = Math.max(sum.quality, weight)
      for (const [section, own] of found.sections) {
        sum.sections.set(section, (sum.sections.get(section) ?? 0) + weight * own)
      }
    }
  }
  return { rarity: wordRarity(word, index), ...findingOf(sums) }
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

/** Entries that hold every one of the tokens; the weakest decides. */
function matchesOfAll(index: OpenIndex, [first = '', ...others]: string[]): Map<number, Match> {
  const found = new Map<number, Match>()
  for (const [entry, match] of matchesOf(index, first)) {
    const more = others.flatMap((token) => matchesOf(index, token).get(entry) ?? [])
    if (more.length < others.length) continue
    const sections = [...match.sections].map(
      ([section, weight]) => [section, Math.min(weight, ...more.map((one) => one.sections.get(section) ?? 0))] as const,
    )
    found.set(entry, { weight: Math.min(match.weight, ...more.map(({ weight }) => weight)), sections: new Map(sections) })
  }
  return found
}

function wordRarity(word: QueryWord, index: OpenIndex): number {
  const best = Math.max(0, ...word.alternatives.map(({ weight }) => weight))
  const tokens = word.alternatives.filter(({ weight }) => weight >= best * 0.6).flatMap((one) => one.tokens)
  return tokens.length > 0 ? rarityOf(index, tokens) : UNKNOWN_RARITY * greatestRarity(index)
}

function findSpan({ token, weight }: QuerySpan, index: OpenIndex): Finding {
  const sums = [...matchesOf(index, token)].map(
    ([entry, match]) => [entry, { ...match, quality: Math.min(1, weight + 0.1) }] as const,
  )
  const { entries, sections } = findingOf(new Map(sums))
  for (const found of entries.values()) found.value *= weight
  return { rarity: rarityOf(index, [token]), entries, sections }
}

type SpanFinding = { span: QuerySpan; finding: Finding }

function judge(entry: number, words: Finding[], spans: SpanFinding[]) {
  const values = words.map(({ rarity, entries }) => rarity * (entries.get(entry)?.value ?? 0))
  const qualities = words.map(({ entries }) => Math.min(1, entries.get(entry)?.quality ?? 0))
  let score = 0
  const seen = new Set<number>()
  for (const { span, finding } of spans) {
    const at = words.map((_, place) => place).filter((place) => place >= span.from && place < span.to)
    const own = at.reduce((sum, place) => sum + (seen.has(place) ? 0 : (values[place] ?? 0)), 0)
    const found = finding.entries.get(entry)
    const together = found ? finding.rarity * found.value : 0
    if (found) {
      score += Math.max(own, together) + WEAKER_SHARE * Math.min(own, together)
      for (const place of at) qualities[place] = Math.max(qualities[place] ?? 0, found.quality)
    } else {
      score += own * (at.length > 1 ? CONCEPT_MISSING : 1)
    }
    for (const place of at) seen.add(place)
  }
  values.forEach((value, place) => {
    if (!seen.has(place)) score += value
  })
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const covered = words.reduce((sum, { rarity }, place) => sum + rarity * (qualities[place] ?? 0), 0)
  return { score, coverage: whole > 0 ? covered / whole : 0 }
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
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score || one.section - two.section)
}

/** The harmonic mean of how much of the title is asked and how much of the query the title answers. */
function titleMatch(entry: number, query: Query, index: OpenIndex): number {
  const title = titleStems(entry, index)
  if (title.length === 0 || query.words.length === 0) return 0
  const weigh = (stems: string[]) => stems.reduce((sum, stem) => sum + rarityOf(index, [stem]), 0)
  const asked = query.words.map(({ stem, known, alternatives }) => {
    const best = known ? stem : (alternatives.find(({ way }) => way !== 'part')?.tokens[0] ?? stem)
    return title.includes(best) ? best : stem
  })
  const both = weigh(title.filter((stem) => asked.includes(stem)))
  if (both === 0) return 0
  const ofTitle = both / weigh(title)
  const ofQuery = both / weigh(asked)
  return (2 * ofTitle * ofQuery) / (ofTitle + ofQuery)
}

const titleStems = (entry: number, index: OpenIndex): string[] =>
  noted(index, `title ${entry}`, () =>
    tokensIn(index.cards[entry]?.title ?? '', index.language)
      .filter(({ form }) => !isStopWord(form, index.language))
      .map(({ stem }) => stem),
  )

/** Tags whose whole name is the query. */
function exactTags(query: Query, index: OpenIndex): string[] {
  const asked = query.words.map(({ stem }) => stem).join(' ')
  return index.cards.flatMap(({ kind, id }, entry) =>
    kind === 'topic' && titleStems(entry, index).join(' ') === asked ? [id] : [],
  )
}
