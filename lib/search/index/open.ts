import type { Language } from '@/lib/i18n/languages'
import { analyze } from '../analysis/analyze'
import { stemWord } from '../analysis/stemmer'
import { createSynonymMatcher, type SynonymMatcher, synonymToken } from '../analysis/synonyms'
import { decodeEnvelope } from '../codec/envelope'
import { decodeFrontCoded } from '../codec/front-coding'
import { decodeLists, decodeVarints } from '../codec/varint'
import { enumerateFields, type FieldRef, isSerialized } from './field-refs'
import { InvertedIndex } from './flexsearch'
import { decodeStoredFields, STORED_FIELD_LINES, type StoredDocument } from './stored-fields'

/** The index of one language, ready for queries. */
export interface OpenIndex {
  language: Language
  documents: StoredDocument[]
  /** Every field, by the number that postings use. */
  fields: FieldRef[]
  /** Content words of each body, by the number of its field. */
  bodyLengths: Map<number, number>
  postings: Pick<InvertedIndex, 'get'>
  /** Document frequencies that are known without postings: of title words, where postings come in shards. */
  documentFrequencies?: ReadonlyMap<string, number>
  /** Every word of the texts in alphabetical order, with its stem. */
  vocabulary: Map<string, string>
  synonyms: SynonymMatcher
  /** Properties of the index as a whole, by `lazy`. */
  derived: Map<string, unknown>
  /** Results for queries, by `memoize`. */
  queryCache: Map<string, unknown>
}

/** Opens an index file. Throws when it is of another kind or version, cut off or damaged. */
export function openIndex(file: string): OpenIndex {
  const { language, lines } = decodeEnvelope('search', file)
  const documents = decodeStoredFields(lines.slice(0, STORED_FIELD_LINES))
  const [phraseLine = '', wordLine = '', lengthLine = '', listLengths = '', gaps = ''] =
    lines.slice(STORED_FIELD_LINES)
  const fields = enumerateFields(documents)
  const phrases = decodePhrases(phraseLine)
  const synonyms = createSynonymMatcher(phrases, language)
  const words = decodeFrontCoded(wordLine)
  const terms = [
    ...words.map((form) => stemWord(form, language)),
    ...phrases.map((_, group) => synonymToken(group)),
  ]
  const forms = new Set(words)
  const termsByField = invert(decodeLists(listLengths, gaps), terms, fields.length)
  const postings = new InvertedIndex()
  for (const [ref, field] of fields.entries()) {
    const ofField = termsByField[ref] ?? []
    if (!isSerialized(field.field)) {
      const analyzed = analyze(titleOf(field, documents), language, synonyms)
      for (const form of analyzed.forms) forms.add(form)
      ofField.push(...analyzed.terms)
    }
    // A group that a single word names is not in the file: see build.ts.
    postings.add(ref, [...ofField, ...ofField.flatMap(synonyms.groupsOf).map(synonymToken)])
  }

  return {
    language,
    documents,
    fields,
    bodyLengths: decodeBodyLengths(lengthLine, fields),
    postings,
    vocabulary: new Map([...forms].sort().map((form) => [form, stemWord(form, language)])),
    synonyms,
    derived: new Map(),
    queryCache: new Map(),
  }
}

/** The phrases of each synonym group, from their line of an index file. */
export const decodePhrases = (line: string): string[][] =>
  line.split('\t').map((group) => group.split(';').filter((phrase) => phrase !== ''))

const titleOf = ({ doc, section }: FieldRef, documents: readonly StoredDocument[]): string =>
  (section < 0 ? documents[doc]?.title : documents[doc]?.sections[section]?.title) ?? ''

function decodeBodyLengths(line: string, fields: readonly FieldRef[]): Map<number, number> {
  const bodies = fields.flatMap(({ field }, ref) => (field === 'body' ? [ref] : []))
  return new Map(decodeVarints(line).map((length, index) => [bodies[index] ?? -1, length]))
}

/** From the fields of each term to the terms of each field. */
function invert(lists: readonly number[][], terms: readonly string[], fieldCount: number): string[][] {
  const byField = Array.from({ length: fieldCount }, (): string[] => [])
  for (const [position, refs] of lists.entries()) {
    for (const ref of refs) byField[ref]?.push(terms[position] ?? '')
  }
  return byField
}
