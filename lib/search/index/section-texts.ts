import type { Language } from '@/lib/i18n/languages'
import { decodeEnvelope, encodeEnvelope, toSingleLine, UNIT_SEPARATOR } from '../codec/envelope'
import type { DocumentKind, SearchDocument } from './document'

/** The texts that snippets are cut from. Only the server has them. */
export interface SectionTexts {
  /** The text of a section by its number in the document; empty when there is none. */
  textOf(kind: DocumentKind, id: string, section: number): string
}

/** The file with all texts of a language: one document a line, with its sections. */
export const encodeSectionTexts = (documents: readonly SearchDocument[], language: Language): string =>
  encodeEnvelope(
    'texts',
    language,
    documents.map(({ kind, id, sections }) =>
      [`${kind}/${id}`, ...sections.map(({ text }) => toCell(text))].join(UNIT_SEPARATOR),
    ),
  )

const toCell = (text: string) => toSingleLine(text.replaceAll(UNIT_SEPARATOR, ' ')).trim()

/** Opens a file of texts. Throws when it is of another kind, cut off or damaged. */
export function openSectionTexts(file: string): SectionTexts {
  const texts = new Map(
    decodeEnvelope('texts', file).lines.map((line) => {
      const [key = '', ...sections] = line.split(UNIT_SEPARATOR)
      return [key, sections] as const
    }),
  )
  return { textOf: (kind, id, section) => texts.get(`${kind}/${id}`)?.[section] ?? '' }
}
