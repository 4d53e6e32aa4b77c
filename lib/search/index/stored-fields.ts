import { readColumns, writeColumns } from '../codec/columns'
import { SECTION_SIGN } from '../codec/envelope'
import type { EntryKind, SearchEntry } from './document'
import { type EntryCard, ID_SIGN } from './field-refs'

/** How many lines `writeCards` makes. */
export const CARD_LINES = 9

/** What is shown of entries, as lines of an index. */
export const writeCards = (entries: readonly SearchEntry[]): string[] =>
  writeColumns(
    entries.map(({ kind, id, url, title, otherTitle, note, tags, category, sections }) => [
      kind,
      id,
      url.replace(id, ID_SIGN),
      title,
      otherTitle,
      note,
      tags.join(' '),
      category,
      sections.flatMap((section) => [section.id, section.title]).join(SECTION_SIGN),
    ]),
  )

export const readCards = (lines: readonly string[]): EntryCard[] => readColumns(lines).map(readCard)

function readCard(row: string[]): EntryCard {
  const [kind = '', id = '', url = '', title = '', otherTitle = '', note = '', tags, category = '', parts] =
    row
  return {
    kind: kind as EntryKind,
    id,
    url: url.replace(ID_SIGN, id),
    title,
    otherTitle,
    note,
    tags: tags ? tags.split(' ') : [],
    category,
    sections: readSections(parts?.split(SECTION_SIGN) ?? []),
  }
}

/** Ids and titles of sections, one after another. */
export const readSections = (parts: readonly string[]): EntryCard['sections'] =>
  parts.flatMap((id, at) => (at % 2 === 0 ? [{ id, title: parts[at + 1] ?? '' }] : []))
