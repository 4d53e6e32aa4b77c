import { fact, noted } from './note'
import type { OpenIndex } from './open-index'
import { weights } from './weights'

/** How much a word stands in an entry, by the weight of its places, and in each section; −1 is title and labels. */
export interface Match {
  weight: number
  sections: Map<number, number>
}

/** The entries that hold a token, by their number. */
export const matchesOf = (index: OpenIndex, token: string): Map<number, Match> =>
  noted(index, `match ${token}`, () => findMatches(index, token))

function findMatches(index: OpenIndex, token: string): Map<number, Match> {
  const matches = new Map<number, Match>()
  const headings = new Map<number, number>()
  for (const number of index.postings.placesOf(token)) {
    const place = index.places[number]
    if (!place) continue
    const { entry, field, section } = place
    let match = matches.get(entry)
    if (!match) {
      match = { weight: 0, sections: new Map() }
      matches.set(entry, match)
    }
    const weight = weights.field[field]
    if (field === 'heading') headings.set(entry, (headings.get(entry) ?? 0) + weight)
    else match.weight += field === 'body' ? weight / lengthNorm(index, entry) : weight
    match.sections.set(section, (match.sections.get(section) ?? 0) + weight)
  }
  for (const [entry, sum] of headings) {
    const match = matches.get(entry)
    if (match) match.weight += Math.min(sum, weights.mostFromHeadings)
  }
  return matches
}

/** Whether an article holds it; what only the name of a term says is as good as unknown there. */
export const isInArticles = (index: OpenIndex, token: string): boolean =>
  [...matchesOf(index, token).keys()].some((entry) => index.cards[entry]?.kind === 'article')

/** From 0 to 1: the tenth mention says less than the first. */
export const strengthOf = (weight: number): number => weight / (weight + weights.saturation)

/** Long articles mention many things once: a mention there counts for less. */
function lengthNorm(index: OpenIndex, entry: number): number {
  const { byEntry, mean } = fact(index, 'lengths', () => entryLengths(index))
  return 1 - weights.lengthShare + (weights.lengthShare * (byEntry.get(entry) ?? mean)) / mean
}

function entryLengths(index: OpenIndex) {
  const byEntry = new Map<number, number>()
  index.lengths.forEach((length, place) => {
    const entry = index.places[place]?.entry ?? -1
    byEntry.set(entry, (byEntry.get(entry) ?? 0) + length)
  })
  const articles = [...byEntry].filter(([entry]) => index.cards[entry]?.kind === 'article')
  const counted = articles.length > 0 ? articles : [...byEntry]
  const sum = counted.reduce((total, [, length]) => total + length, 0)
  return { byEntry, mean: Math.max(1, sum / Math.max(1, counted.length)) }
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
    const entries = new Set<number>()
    for (const token of tokens) {
      for (const entry of matchesOf(index, token).keys()) {
        if (index.cards[entry]?.kind === 'article') entries.add(entry)
      }
    }
    return entries.size
  })

/** The rarity of a word that no article holds. */
const rarityOfUnknown = (index: OpenIndex): number => weights.unknown * rarity(articleCount(index), 1)

const articleCount = (index: OpenIndex): number =>
  fact(index, 'articles', () => index.cards.filter(({ kind }) => kind === 'article').length)

const rarity = (all: number, holding: number) =>
  Math.max(weights.leastRarity, Math.log(1 + (all - holding + 0.5) / (holding + 0.5)))
