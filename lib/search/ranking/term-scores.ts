import type { OpenIndex } from '../index/open'
import { Tally } from '../index/score-accumulator'
import {
  isInIndex,
  type Matches,
  matchesIn,
  matchesOf,
  rarityOf,
  type SectionWeights,
  sectionsOf,
  strengthOf,
} from '../index/term-statistics'
import type { QueryWord } from '../query/expand'
import type { Query } from '../query/parse'
import { weights } from './weights'

/** Where one word of a query, or a span of them, was found. */
export interface Finding {
  /** The words it answers: from one place in the query up to another. */
  from: number
  to: number
  rarity: number
  /** The entries that hold it. */
  entries: readonly number[]
  /** By entry, from 0 to 1: how strongly it is there. */
  values: Float64Array
  /** By entry, from 0 to 1: how far the word counts as found. */
  found: Float64Array
  /** By entry: 1 where the title or the labels hold it. */
  named: Uint8Array
  /** Where it stands in some of the entries: weights that are to be made strengths with `share`. */
  sectionsIn(within: ReadonlySet<number>): SectionWeights
  share: number
}

/** A way to find something, with what it is worth and how far it counts. */
interface Way {
  /** Each group must be there, by any of its tokens. */
  groups: string[][]
  weight: number
  found: number
}

/** What every word of a query finds, by all the ways it can be found. */
export const wordFindings = (query: Query, index: OpenIndex): Finding[] =>
  query.words.map(({ alternatives }, from) => ({
    from,
    to: from + 1,
    rarity: rarityIn(query, from, index),
    ...findBy(alternatives, 1, index),
  }))

/** What the spans of a query find: its concepts, and neighbours written as one. */
export const spanFindings = (query: Query, index: OpenIndex): Finding[] =>
  query.spans.map(({ from, to, token, weight, way }) => ({
    from,
    to,
    rarity: rarityOf(index, [token]),
    ...findBy([{ groups: [[token]], weight: 1, found: weights.found[way] }], weight, index),
  }))

/** The ways add up, each by its weight, before the sum is made a strength. */
function findBy(
  ways: readonly Way[],
  share: number,
  index: OpenIndex,
): Omit<Finding, 'from' | 'to' | 'rarity'> {
  const tally = new Tally(index.cards.length)
  const founds = new Float64Array(index.cards.length)
  for (const { groups, weight, found } of ways) {
    const { entries, weights: own, named } = matchesOfGroups(index, groups)
    entries.forEach((entry, at) => {
      tally.add(entry, weight * (own[at] ?? 0), named[at])
      founds[entry] = Math.max(founds[entry] ?? 0, found)
    })
  }
  const { entries, weights: values, named } = tally
  for (const entry of entries) values[entry] = share * strengthOf(values[entry] ?? 0)
  return {
    entries,
    values,
    found: founds,
    named,
    share,
    sectionsIn: (within) => sectionsBy(ways, within, index),
  }
}

function sectionsBy(ways: readonly Way[], within: ReadonlySet<number>, index: OpenIndex): SectionWeights {
  const sums: SectionWeights = new Map()
  for (const { groups, weight } of ways) {
    const found = groups
      .map((group) => {
        const any: SectionWeights = new Map()
        for (const token of group) addSections(any, sectionsOf(index, token, within), 1)
        return any
      })
      .reduce(sectionsInBoth)
    addSections(sums, found, weight)
  }
  return sums
}

function addSections(into: SectionWeights, more: SectionWeights, share: number): void {
  for (const [entry, sections] of more) {
    const sums = into.get(entry) ?? new Map<number, number>()
    for (const [section, weight] of sections) sums.set(section, (sums.get(section) ?? 0) + share * weight)
    into.set(entry, sums)
  }
}

/** Entries that hold something of every group; what is weak in one cannot be made up for by another. */
const matchesOfGroups = (index: OpenIndex, groups: string[][]): Matches =>
  groups.map((group) => matchesOfAny(index, group)).reduce(inBoth)

function inBoth(one: Matches, two: Matches): Matches {
  const places = new Map(two.entries.map((entry, at) => [entry, at]))
  const both = one.entries.flatMap((entry, at) => {
    const other = places.get(entry)
    return other === undefined ? [] : [[at, other] as const]
  })
  return {
    entries: both.map(([at]) => one.entries[at] ?? 0),
    weights: both.map(([at, other]) => Math.sqrt((one.weights[at] ?? 0) * (two.weights[other] ?? 0))),
    named: both.map(([at, other]) => one.named[at] === true && two.named[other] === true),
  }
}

function matchesOfAny(index: OpenIndex, tokens: string[]): Matches {
  if (tokens.length === 1) return matchesOf(index, tokens[0] ?? '')
  const tally = new Tally(index.cards.length)
  for (const token of tokens) {
    const { entries, weights: own, named } = matchesOf(index, token)
    entries.forEach((entry, at) => {
      tally.add(entry, own[at] ?? 0, named[at])
    })
  }
  return matchesIn(tally)
}

function sectionsInBoth(one: SectionWeights, two: SectionWeights): SectionWeights {
  const both: SectionWeights = new Map()
  for (const [entry, sections] of one) {
    const others = two.get(entry)
    if (!others) continue
    const shared = [...sections].flatMap(([section, weight]) => {
      const other = others.get(section)
      return other ? [[section, Math.sqrt(weight * other)] as const] : []
    })
    both.set(entry, new Map(shared))
  }
  return both
}

/** A word that means a concept is no rarer than the concept: it could as well have been said otherwise. */
function rarityIn({ words, spans }: Query, place: number, index: OpenIndex): number {
  const meant = spans
    .filter(({ from, to, way }) => way === 'concept' && from === place && to === place + 1)
    .filter(({ token }) => isInIndex(index, token))
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
