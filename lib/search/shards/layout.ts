import { conceptToken } from '../analysis/synonyms'
import type { EntryCard } from '../index/field-refs'

// Beyond some hundred articles an index is written in pieces: a first file with every word, every entry and where the
// rest is; the places of the words, by alphabet; and the headings of the entries, a few entries at a time.

/** How many characters of places a piece has at least: about 7 KB on their way to the reader. */
export const PIECE = 10_000

/** How many entries share a file of headings. */
const ENTRIES = 8

export const headsOf = (entry: number): string => `heads-${Math.floor(entry / ENTRIES)}`

export const entriesOfHeads = <T>(entries: readonly T[]): [name: string, entries: T[]][] =>
  Array.from({ length: Math.ceil(entries.length / ENTRIES) }, (_, file) => [
    headsOf(file * ENTRIES),
    entries.slice(file * ENTRIES, (file + 1) * ENTRIES),
  ])

/** The first entry of a file of headings. */
export const firstOfHeads = (name: string): number => Number(name.slice(name.indexOf('-') + 1)) * ENTRIES

/** One piece of the index: how many tokens it has, and the proof that it is whole, which is a part of its name. */
export type Piece = [tokens: number, proof: string]

/** What ranking and filters need of a card, as the first file has it in lines; the rest comes with the headings. */
export const shortCard = ({ kind, id, title, tags, category }: EntryCard): string[] => [
  kind,
  id,
  title,
  tags.join(' '),
  category,
]

export const SHORT_CARD_LINES = 5

/** Every token in the order of the pieces: stems by their words, and each concept beside its first phrase. */
export function tokensInOrder(stems: ReadonlyMap<string, string>, phrases: readonly string[][]): string[] {
  const keys = new Map<string, string>()
  for (const [form, stem] of stems) if (!keys.has(stem)) keys.set(stem, form)
  for (const [concept, [first = '']] of phrases.entries()) keys.set(conceptToken(concept), first)
  return [...keys]
    .sort(([one, oneKey], [two, twoKey]) => compare(oneKey, twoKey) || compare(one, two))
    .map(([token]) => token)
}

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0)

/** Whether an entry begins with text that has no heading, and how many sections it has, as one number. */
export const sectionCount = (sections: EntryCard['sections']): number =>
  2 * sections.length + (sections[0]?.id === '' ? 1 : 0)

/** Sections whose headings are not there yet: as many as there are, so that places can be counted. */
export const emptySections = (count: number): EntryCard['sections'] =>
  Array.from({ length: count >> 1 }, (_, at) => ({ id: at === 0 && count % 2 === 1 ? '' : '?', title: '' }))
