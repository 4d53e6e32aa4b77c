import { weights } from '../ranking/weights'
import { fact, noted } from './memoize'
import type { OpenIndex } from './open'
import { Tally } from './score-accumulator'

/** The entries that hold a token, each at the same place of three lists. */
export interface Matches {
  entries: readonly number[]
  /** How much it stands in the entry, by the weight of its places. */
  weights: readonly number[]
  /** Whether the title or the labels hold it. */
  named: readonly boolean[]
}

export const matchesOf = (index: OpenIndex, token: string): Matches =>
  noted(index, `match ${token}`, () => findMatches(index, token))

export const isInIndex = (index: OpenIndex, token: string): boolean =>
  matchesOf(index, token).entries.length > 0

function findMatches(index: OpenIndex, token: string): Matches {
  const {
    entries,
    weights: byPlace,
    isHeading,
    isNamed,
  } = fact(index, 'place table', () => placeTable(index))
  const tally = new Tally(index.cards.length)
  const headings = new Tally(index.cards.length)
  for (const place of index.postings.placesOf(token)) {
    const sums = isHeading[place] ? headings : tally
    sums.add(entries[place] ?? 0, byPlace[place] ?? 0, isNamed[place])
  }
  for (const entry of headings.entries) {
    tally.add(entry, Math.min(headings.weights[entry] ?? 0, weights.mostFromHeadings), false)
  }
  return matchesIn(tally)
}

/** What a tally has counted, without the room for entries that have nothing. */
export const matchesIn = ({ entries, weights: sums, named }: Tally): Matches => ({
  entries,
  weights: entries.map((entry) => sums[entry] ?? 0),
  named: entries.map((entry) => named[entry] === 1),
})

/** What each place of an index is worth, and where it is: looked up for every mention of every word. */
function placeTable(index: OpenIndex) {
  const { places } = index
  const entries = new Uint32Array(places.length)
  const byPlace = new Float64Array(places.length)
  const isHeading = new Uint8Array(places.length)
  const isNamed = new Uint8Array(places.length)
  const norms = lengthNorms(index)
  places.forEach(({ entry, field, section }, place) => {
    entries[place] = entry
    byPlace[place] = weights.field[field] / (field === 'body' ? (norms.get(entry) ?? 1) : 1)
    isHeading[place] = Number(field === 'heading')
    isNamed[place] = Number(section < 0)
  })
  return { entries, weights: byPlace, isHeading, isNamed }
}

/** The weight of a token's places in each section of some entries; −1 is title and labels. */
export type SectionWeights = Map<number, Map<number, number>>

/** Where in some entries a token stands. Asked for the best entries only: of all it would be much work for nothing. */
export function sectionsOf(index: OpenIndex, token: string, within: ReadonlySet<number>): SectionWeights {
  const found: SectionWeights = new Map()
  for (const number of index.postings.placesOf(token)) {
    const place = index.places[number]
    if (!place || !within.has(place.entry)) continue
    const { entry, field, section } = place
    const sections = found.get(entry) ?? new Map<number, number>()
    sections.set(section, (sections.get(section) ?? 0) + weights.field[field])
    found.set(entry, sections)
  }
  return found
}

const isArticle = (index: OpenIndex, entry: number): boolean => index.cards[entry]?.kind === 'article'

/** Whether an article holds it; what only the name of a term says is as good as unknown there. */
export const isInArticles = (index: OpenIndex, token: string): boolean =>
  matchesOf(index, token).entries.some((entry) => isArticle(index, entry))

/** Whether the title or the labels of an article hold it: it is a subject there, not a mention. */
export const isSubjectOfArticles = (index: OpenIndex, token: string): boolean => {
  const { entries, named } = matchesOf(index, token)
  return entries.some((entry, at) => named[at] && isArticle(index, entry))
}

/** From 0 to 1: the tenth mention says less than the first. */
export const strengthOf = (weight: number): number => weight / (weight + weights.saturation)

/** Long articles mention many things once: a mention there counts for less. By entry; about 1. */
function lengthNorms(index: OpenIndex): Map<number, number> {
  const byEntry = new Map<number, number>()
  index.lengths.forEach((length, place) => {
    const entry = index.places[place]?.entry ?? -1
    byEntry.set(entry, (byEntry.get(entry) ?? 0) + length)
  })
  const articles = [...byEntry].filter(([entry]) => isArticle(index, entry))
  const counted = articles.length > 0 ? articles : [...byEntry]
  const sum = counted.reduce((total, [, length]) => total + length, 0)
  const mean = Math.max(1, sum / Math.max(1, counted.length))
  return new Map(
    [...byEntry].map(([entry, length]) => [
      entry,
      1 - weights.lengthShare + (weights.lengthShare * length) / mean,
    ]),
  )
}

/** How much finding one of these tokens says: much when few articles hold any of them. */
export function rarityOf(index: OpenIndex, tokens: string[]): number {
  const holding = holdersOf(index, tokens)
  return holding > 0 ? rarity(articleCount(index), holding) : rarityOfUnknown(index)
}

/** How many articles hold any of these tokens. */
export const holdersOf = (index: OpenIndex, tokens: string[]): number =>
  (tokens.length === 1 ? index.holders?.get(tokens[0] ?? '') : undefined) ??
  noted(index, `holders ${tokens}`, () => {
    const tally = new Tally(index.cards.length)
    for (const token of tokens) {
      for (const entry of matchesOf(index, token).entries) tally.add(entry, 1, false)
    }
    return tally.entries.filter((entry) => isArticle(index, entry)).length
  })

/** The rarity of a word that no article holds. */
const rarityOfUnknown = (index: OpenIndex): number => weights.unknown * rarity(articleCount(index), 1)

const articleCount = (index: OpenIndex): number =>
  fact(index, 'articles', () => index.cards.filter(({ kind }) => kind === 'article').length)

const rarity = (all: number, holding: number) =>
  Math.max(weights.leastRarity, Math.log(1 + (all - holding + 0.5) / (holding + 0.5)))
