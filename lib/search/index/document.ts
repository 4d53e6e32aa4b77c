/** In the order in which readers see them. */
export const entryKinds = ['article', 'term', 'tool', 'topic'] as const

export type EntryKind = (typeof entryKinds)[number]

/** A part of an entry that has its own address: `id` is the anchor of its heading. */
export interface SearchSection {
  /** Empty for what stands before the first heading: description, summary and lead. */
  id: string
  title: string
  /** Plain text. */
  text: string
}

/** All that search knows about one thing a reader can find, in one language. */
export interface SearchEntry {
  kind: EntryKind
  /** The same in both languages. */
  id: string
  url: string
  title: string
  otherTitle: string
  tags: string[]
  /** Empty when there is none. */
  category: string
  /** Names in this language: of tags and category, author, organisation, publication. */
  labels: string[]
  keywords: string[]
  sections: SearchSection[]
  /** Shown beside a hit, never searched. */
  note: string
}
