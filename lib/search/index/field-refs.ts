export type Field = 'body' | 'labels' | 'title' | 'heading'

/** A field in which terms occur: of a document, or of one of its sections. Postings are lists of their numbers. */
export interface FieldRef {
  /** The number of the document. */
  doc: number
  field: Field
  /** The number of the section; −1 for a field of the whole document. */
  section: number
}

/**
 * All fields of a list of documents, in the order in which builder and reader number them: bodies and labels first,
 * whose postings are in the file; then titles and headings, which are analyzed when the index is opened.
 */
export function enumerateFields(documents: readonly { sections: readonly { id: string }[] }[]): FieldRef[] {
  const sections = documents.flatMap((document, doc) =>
    document.sections.map(({ id }, section) => ({ doc, section, id })),
  )
  const whole = documents.map((_, doc) => ({ doc, section: -1 }))
  return [
    ...sections.map(({ doc, section }) => ({ doc, field: 'body' as const, section })),
    ...whole.map((ref) => ({ ...ref, field: 'labels' as const })),
    ...whole.map((ref) => ({ ...ref, field: 'title' as const })),
    ...sections
      .filter(({ id }) => id !== '')
      .map(({ doc, section }) => ({ doc, field: 'heading' as const, section })),
  ]
}

/** Whether the postings of a field are in the index file. */
export const isSerialized = (field: Field): boolean => field === 'body' || field === 'labels'
