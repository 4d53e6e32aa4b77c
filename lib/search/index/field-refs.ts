import type { EntryKind } from './document'

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

/** Stands in a written address for the id of the entry. */
export const ID_SIGN = '*'

export type Field = 'body' | 'labels' | 'title' | 'heading'

/** A place a word can stand: a field of an entry, or of one of its sections. */
export interface Place {
  entry: number
  field: Field
  /** −1 where the place is not in a section. */
  section: number
}

/**
 * All places of a list of entries, in the order in which both the builder and the reader count them: bodies and
 * labels first, for they are in the file; titles and headings are read again from the cards.
 */
export function placesOf(cards: { sections: { id: string }[] }[]): Place[] {
  const sections = cards.flatMap((card, entry) =>
    card.sections.map(({ id }, section) => ({ entry, section, id })),
  )
  const whole = cards.map((_, entry) => ({ entry, section: -1 }))
  return [
    ...sections.map(({ entry, section }) => ({ entry, field: 'body' as const, section })),
    ...whole.map((place) => ({ ...place, field: 'labels' as const })),
    ...whole.map((place) => ({ ...place, field: 'title' as const })),
    ...sections
      .filter(({ id }) => id !== '')
      .map(({ entry, section }) => ({ entry, field: 'heading' as const, section })),
  ]
}

/** Whether the words of a field are in the file. */
export const isWritten = (field: Field): boolean => field === 'body' || field === 'labels'
