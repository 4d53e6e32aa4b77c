import type { OpenIndex } from '../index/open'
import { strengthOf } from '../index/term-statistics'
import { isGuess } from '../query/expand'
import type { Query } from '../query/parse'
import { isOnSubject } from './in-domain'
import { type Finding, spanFindings, wordFindings } from './term-scores'
import { tagsNamed, titleMatcher } from './title-match'
import { weights } from './weights'

/** An entry that holds something of the query. */
export interface Ranked {
  entry: number
  score: number
  /** The share of the query that was found in the entry, weighed by rarity: 1 is everything. */
  coverage: number
  /** As `coverage`; but of the one section that has most, when a word can only be guessed or none is of the subject. */
  certainty: number
  /** Sections that hold something of the query, best first, with how much. */
  sections: { section: number; score: number }[]
}

/** What was found of a query, before entries are judged. */
interface Findings {
  words: Finding[]
  spans: Finding[]
  /** Both. */
  all: Finding[]
  /** All rarities together. */
  whole: number
}

/** Only the sections of the best are looked into: it bounds the work on broad queries. */
const LOOKED_INTO = 100

/** Every entry that holds something of the query, best first. */
export function rank(query: Query, index: OpenIndex): Ranked[] {
  const findings = findingsOf(query, index)
  const titleMatch = titleMatcher(
    query,
    findings.words.map(({ rarity }) => rarity),
    index,
  )
  const tags = tagsNamed(query, index)
  const guessed = query.words.some((word, place) => isGuess(word) && !isMeant(place, findings.spans))
  const vague = guessed || !isOnSubject(query, index)

  const ranked = entriesOf(findings).map((entry) => {
    const { score, coverage } = judge(entry, findings)
    const tagged = tags.some((tag) => index.cards[entry]?.tags.includes(tag))
    const title = isInTitle(entry, findings) ? titleMatch(entry) : 0
    return {
      entry,
      score:
        score * (weights.coverageBase + (1 - weights.coverageBase) * coverage ** weights.coveragePower) +
        weights.title * title ** 2 +
        (tagged ? weights.tag : 0),
      coverage,
      certainty: vague ? 0 : coverage,
      sections: [] as Ranked['sections'],
    }
  })
  const best = ranked.sort(byScore).slice(0, LOOKED_INTO)
  const placesOf = placeFinder(best, findings)
  const closer = best.map((hit) => {
    const places = placesOf(hit.entry)
    const sections = sectionsOf(places)
    const together = Math.min(1, (sections[0]?.score ?? 0) / findings.whole)
    return {
      ...hit,
      sections,
      score: hit.score * (1 + weights.section * together ** 2),
      certainty: vague ? coverageTogether(places, findings) : hit.coverage,
    }
  })
  return [...closer.sort(byScore), ...ranked.slice(LOOKED_INTO)]
}

const byScore = (one: Ranked, two: Ranked) => two.score - one.score || one.entry - two.entry

function findingsOf(query: Query, index: OpenIndex): Findings {
  const words = wordFindings(query, index)
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const spans = spanFindings(query, index)
  return { words, spans, all: [...words, ...spans], whole: Math.max(whole, 0.01) }
}

/** Whether a word is part of something that was found, as a whole. */
const isMeant = (place: number, spans: Finding[]) =>
  spans.some(({ from, to, entries }) => place >= from && place < to && entries.length > 0)

const isInTitle = (entry: number, { all }: Findings) => all.some(({ named }) => named[entry] === 1)

const entriesOf = ({ all }: Findings): number[] => [...new Set(all.flatMap(({ entries }) => entries))]

/** Words count by themselves, or together in the best span that was found over them. */
function judge(entry: number, { words, spans, whole }: Findings): { score: number; coverage: number } {
  const values = words.map(({ rarity, values }) => rarity * (values[entry] ?? 0))
  const shares = words.map(({ found }) => found[entry] ?? 0)
  const taken = new Set<number>()
  let score = 0
  for (const { from, to, value, found } of spansFoundIn(entry, spans)) {
    const places = words.map((_, place) => place).slice(from, to)
    if (places.some((place) => taken.has(place))) continue
    const own = places.reduce((sum, place) => sum + (values[place] ?? 0), 0)
    score += Math.max(own, value) + weights.lesserShare * Math.min(own, value)
    for (const place of places) {
      taken.add(place)
      shares[place] = Math.max(shares[place] ?? 0, found)
    }
  }
  values.forEach((value, place) => {
    if (!taken.has(place)) score += value * (isInPhrase(place, spans) ? weights.conceptMissing : 1)
  })
  const covered = words.reduce((sum, { rarity }, place) => sum + rarity * (shares[place] ?? 0), 0)
  return { score, coverage: covered / whole }
}

const spansFoundIn = (entry: number, spans: Finding[]) =>
  spans
    .filter(({ values }) => values[entry])
    .map(({ from, to, rarity, values, found }) => ({
      from,
      to,
      value: rarity * (values[entry] ?? 0),
      found: found[entry] ?? 0,
    }))
    .sort((one, two) => two.value - one.value)

/** A word of a concept of several words says less where the concept itself does not stand. */
const isInPhrase = (place: number, spans: Finding[]) =>
  spans.some(({ from, to }) => to - from > 1 && place >= from && place < to)

/** What stands where in one entry: what was found, with the weight of its places by section. */
type Placed = readonly { finding: Finding; sections: ReadonlyMap<number, number> }[]

/** Finds the places of what was found in some entries, of all together: each word is looked up once. */
function placeFinder(hits: readonly Ranked[], { all }: Findings): (entry: number) => Placed {
  const within = new Set(hits.map(({ entry }) => entry))
  const found = all.map((finding) => ({ finding, byEntry: finding.sectionsIn(within) }))
  return (entry) =>
    found.flatMap(({ finding, byEntry }) => {
      const sections = byEntry.get(entry)
      return sections ? [{ finding, sections }] : []
    })
}

/** The share of the query that one section holds: words far apart in an article may mean something else there. */
function coverageTogether(placed: Placed, { words, whole }: Findings): number {
  const covered = new Map<number, Set<number>>()
  for (const { finding, sections } of placed) {
    for (const section of sections.keys()) {
      const places = covered.get(section) ?? new Set<number>()
      for (let place = finding.from; place < finding.to; place++) places.add(place)
      covered.set(section, places)
    }
  }
  const sums = [...covered.values()].map((places) =>
    [...places].reduce((sum, place) => sum + (words[place]?.rarity ?? 0), 0),
  )
  return Math.max(0, ...sums) / whole
}

function sectionsOf(placed: Placed): Ranked['sections'] {
  const sums = new Map<number, number>()
  for (const { finding, sections } of placed) {
    for (const [section, weight] of sections) {
      sums.set(section, (sums.get(section) ?? 0) + finding.rarity * finding.share * strengthOf(weight))
    }
  }
  return [...sums]
    .map(([section, score]) => ({ section, score }))
    .filter(({ section, score }) => section >= 0 && score > 0)
    .sort((one, two) => two.score - one.score || one.section - two.section)
}
