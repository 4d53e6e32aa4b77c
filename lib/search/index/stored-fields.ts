import { decodeColumns, encodeColumns } from '../codec/columns'
import { UNIT_SEPARATOR } from '../codec/envelope'
import type { DocumentKind, SearchDocument } from './document'

/** The fields of a document that are kept to show and to rank it. */
export interface StoredDocument {
  kind: DocumentKind
  id: string
  url: string
  title: string
  otherTitle: string
  caption: string
  tags: string[]
  category: string
  sections: { id: string; title: string }[]
}

/** Stands in a stored address for the id of the document, which compresses better. */
export const ID_PLACEHOLDER = '*'

/** The number of lines that `encodeStoredFields` gives. */
export const STORED_FIELD_LINES = 9

/** The stored fields of documents as lines of an index file. */
export const encodeStoredFields = (documents: readonly SearchDocument[]): string[] =>
  encodeColumns(
    documents.map(({ kind, id, url, title, otherTitle, caption, tags, category, sections }) => [
      kind,
      id,
      url.replace(id, ID_PLACEHOLDER),
      title,
      otherTitle,
      caption,
      tags.join(' '),
      category,
      sections.flatMap((section) => [section.id, section.title]).join(UNIT_SEPARATOR),
    ]),
  )

/** Reads the lines that `encodeStoredFields` gave. */
export const decodeStoredFields = (lines: readonly string[]): StoredDocument[] =>
  decodeColumns(lines).map(decodeRow)

function decodeRow(row: string[]): StoredDocument {
  const [
    kind = '',
    id = '',
    url = '',
    title = '',
    otherTitle = '',
    caption = '',
    tags,
    category = '',
    parts,
  ] = row
  return {
    kind: kind as DocumentKind,
    id,
    url: url.replace(ID_PLACEHOLDER, id),
    title,
    otherTitle,
    caption,
    tags: tags ? tags.split(' ') : [],
    category,
    sections: decodeSections(parts?.split(UNIT_SEPARATOR) ?? []),
  }
}

/** Sections from a list of id, title, id, title … */
export const decodeSections = (parts: readonly string[]): StoredDocument['sections'] =>
  parts.flatMap((id, index) => (index % 2 === 0 ? [{ id, title: parts[index + 1] ?? '' }] : []))
