/** In the order in which readers see them. */
export const documentKinds = ['article', 'term', 'tool', 'topic'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** A part of a document that has its own address: `id` is the anchor of its heading. */
export interface DocumentSection {
  /** Empty for the introduction before the first heading. */
  id: string
  title: string
  /** Plain text. */
  text: string
}

/** All that search knows about one thing a reader can find, in one language. */
export interface SearchDocument {
  kind: DocumentKind
  /** The same in both languages; unique among documents of a kind. */
  id: string
  url: string
  title: string
  /** The title in the other language; empty when there is none. */
  otherTitle: string
  tags: string[]
  /** Empty when there is none. */
  category: string
  /** Names in this language: of tags and category, author, organisation, publication. */
  labels: string[]
  keywords: string[]
  sections: DocumentSection[]
  /** Shown with a hit, never searched. */
  caption: string
}
