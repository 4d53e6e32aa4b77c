import type { EntryKind } from './entry'

/** What search keeps of an entry to show and to rank it. */
export interface EntryCard {
  kind: EntryKind
  id: string
  url: string
  title: string
  otherTitle: string
  note: string
  tags: string[]
  category: string
  sections: { id: string; title: string }[]
}

export type Field = 'title' | 'labels' | 'heading' | 'body'

/** A place a word can stand: a field of an entry, or of one of its sections. */
export interface Place {
  entry: number
  field: Field
  section: number
}

/** All places of a list of entries, in the order in which both the builder and the reader count them. */
export function placesOf(cards: { sections: { id: string }[] }[]): Place[] {
  return cards.flatMap(({ sections }, entry) => [
    { entry, field: 'title' as const, section: -1 },
    { entry, field: 'labels' as const, section: -1 },
    ...sections.flatMap(({ id }, section) => [
      ...(id === '' ? [] : [{ entry, field: 'heading' as const, section }]),
      { entry, field: 'body' as const, section },
    ]),
  ])
}

/** How often a word stands at a place is kept up to this number. */
export const MOST_TIMES = 4

/** Place and times as the one number FlexSearch keeps. */
export const postingOf = (place: number, times: number): number =>
  place * MOST_TIMES + Math.min(times, MOST_TIMES) - 1
