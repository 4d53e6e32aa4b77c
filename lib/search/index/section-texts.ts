import { readFile, SECTION_SIGN, writeFile } from '../codec/envelope'
import type { EntryKind, SearchEntry } from './document'

/** The texts excerpts are cut from. */
export interface OpenTexts {
  /** The text of a section, `at` its place in the entry; empty when there is none. */
  textOf(kind: EntryKind, id: string, at: number): string
}

/** The file of all texts of a language, for the server: an entry a line, with its sections. */
export const writeTexts = (entries: readonly SearchEntry[], language: string): string =>
  writeFile(
    `texts-${language}`,
    entries.map(({ kind, id, sections }) =>
      [`${kind}/${id}`, ...sections.map(({ text }) => onOneLine(text))].join(SECTION_SIGN),
    ),
  )

const onOneLine = (text: string) => text.replaceAll(SECTION_SIGN, ' ').replace(/\s+/g, ' ').trim()

/** Opens what `writeTexts` wrote. Throws when the file is another, cut off or damaged. */
export function openTexts(file: string): OpenTexts {
  const rows = readFile(file.startsWith('texts-nl ') ? 'texts-nl' : 'texts-en', file)
  const texts = new Map(
    rows.map((row) => {
      const [key = '', ...sections] = row.split(SECTION_SIGN)
      return [key, sections] as const
    }),
  )
  return { textOf: (kind, id, at) => texts.get(`${kind}/${id}`)?.[at] ?? '' }
}
