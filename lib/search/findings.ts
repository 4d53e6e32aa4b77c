import type { QueryWord } from './alternatives'
import { type Match, matchesOf, rarityOf, strengthOf } from './matches'
import type { OpenIndex } from './open-index'
import type { Query } from './query'
import { weights } from './weights'

/** Where one word of a query, or a span of them, was found. */
export interface Finding {
  /** The words it answers: from one place in the query up to another. */
  from: number
  to: number
  rarity: number
  entries: Map<number, FoundIn>
}

export interface FoundIn {
  /** From 0 to 1: how strongly it is there. */
  value: number
  /** From 0 to 1: how far the word counts as found. */
  found: number
  /** The weight of its places by section, to be made a strength with `share`; −1 is title and labels. */
  sections: ReadonlyMap<number, number>
  share: number
}

interface Sum extends Match {
  found: number
}

/** What every word of a query finds, by all the ways it can be found. */
export function wordFindings(query: Query, index: OpenIndex): Finding[] {
  return query.words.map((word, from) => ({
    from,
    to: from + 1,
    rarity: rarityIn(query, from, index),
    entries: foundIn(sumsOf(word, index), 1),
  }))
}

/** What the spans of a query find: its concepts, and neighbours written as one. */
export function spanFindings(query: Query, index: OpenIndex): Finding[] {
  return query.spans.map(({ from, to, token, weight, way }) => {
    const sums = [...matchesOf(index, token)].map(
      ([entry, match]) => [entry, { ...match, found: weights.found[way] }] as const,
    )
    return { from, to, rarity: rarityOf(index, [token]), entries: foundIn(new Map(sums), weight) }
  })
}

/** The ways to find a word add up, each by its weight, before the sum is made a strength. */
function sumsOf({ alternatives }: QueryWord, index: OpenIndex): Map<number, Sum> {
  const [only] = alternatives
  // Most words are found in one way: then nothing has to be added up.
  if (only && alternatives.length === 1 && only.weight === 1) {
    const matches = matchesOfGroups(index, only.groups)
    return new Map(
      Array.from(matches, ([entry, { weight, sections }]) => [
        entry,
        { weight, found: only.found, sections },
      ]),
    )
  }
  const sums = new Map<number, Sum>()
  for (const { groups, weight, found } of alternatives) {
    for (const [entry, match] of matchesOfGroups(index, groups)) {
      const sum = sums.get(entry) ?? { weight: 0, found: 0, sections: new Map<number, number>() }
      sum.weight += weight * match.weight
      sum.found = Math.max(sum.found, found)
      addSections(sum.sections, match.sections, weight)
      sums.set(entry, sum)
    }
  }
  return sums
}

function foundIn(sums: Map<number, Sum>, share: number): Map<number, FoundIn> {
  return new Map(
    Array.from(sums, ([entry, { weight, found, sections }]) => [
      entry,
      { value: share * strengthOf(weight), found, sections, share },
    ]),
  )
}

function addSections(into: Map<number, number>, more: Map<number, number>, share: number): void {
  for (const [section, weight] of more) into.set(section, (into.get(section) ?? 0) + share * weight)
}

/** Entries that hold something of every group; what is weak in one cannot be made up for by another. */
function matchesOfGroups(index: OpenIndex, groups: string[][]): Map<number, Match> {
  return groups.map((group) => matchesOfAny(index, group)).reduce(inBoth)
}

function inBoth(one: Map<number, Match>, two: Map<number, Match>): Map<number, Match> {
  const both = new Map<number, Match>()
  for (const [entry, first] of one) {
    const second = two.get(entry)
    if (!second) continue
    const sections = [...first.sections].flatMap(([section, weight]) => {
      const other = second.sections.get(section)
      return other ? [[section, Math.sqrt(weight * other)] as const] : []
    })
    both.set(entry, { weight: Math.sqrt(first.weight * second.weight), sections: new Map(sections) })
  }
  return both
}

function matchesOfAny(index: OpenIndex, tokens: string[]): Map<number, Match> {
  if (tokens.length === 1) return matchesOf(index, tokens[0] ?? '')
  const any = new Map<number, Match>()
  for (const token of tokens) {
    for (const [entry, match] of matchesOf(index, token)) {
      const sum = any.get(entry) ?? { weight: 0, sections: new Map<number, number>() }
      sum.weight += match.weight
      addSections(sum.sections, match.sections, 1)
      any.set(entry, sum)
    }
  }
  return any
}

/** A word that means a concept is no rarer than the concept: it could as well have been said otherwise. */
function rarityIn({ words, spans }: Query, place: number, index: OpenIndex): number {
  const meant = spans
    .filter(({ from, to, way }) => way === 'concept' && from === place && to === place + 1)
    .filter(({ token }) => matchesOf(index, token).size > 0)
    .map(({ token }) => rarityOf(index, [token]))
  return Math.min(rarityOfWord(words[place], index), ...meant)
}

const NEARLY_BEST = 0.6

function rarityOfWord(word: QueryWord | undefined, index: OpenIndex): number {
  const alternatives = word?.alternatives ?? []
  const best = Math.max(0, ...alternatives.map(({ weight }) => weight))
  const tokens = alternatives
    .filter(({ weight }) => weight >= best * NEARLY_BEST)
    .flatMap(({ groups }) => groups[0] ?? [])
  return rarityOf(index, tokens)
}
