import { encodeColumns } from '../codec/columns'
import { checksumOf, decodeEnvelope, encodeEnvelope, UNIT_SEPARATOR } from '../codec/envelope'
import { encodeFrontCoded } from '../codec/front-coding'
import { encodeLists, encodeVarint } from '../codec/varint'
import type { FieldRef } from '../index/field-refs'
import { documentFrequency } from '../index/idf'
import { decodePhrases, openIndex } from '../index/open'
import { ID_PLACEHOLDER, STORED_FIELD_LINES, type StoredDocument } from '../index/stored-fields'
import { titleStems } from '../ranking/title-match'
import {
  MIN_SHARD_LENGTH,
  rankingFields,
  type ShardRef,
  sectionShape,
  storedFieldShards,
  termsInShardOrder,
} from './format'

/** The index of one language as many files, of which a query needs few. */
export interface ShardedFiles {
  /** The root file, needed for every query. */
  root: string
  /** Posting shards by checksum. */
  postings: Record<string, string>
  /** Shards of stored fields by name. */
  storedFields: Record<string, string>
}

/** Splits an index file into shards that give the same answers; `minLength` is that of a posting shard. */
export function shardIndex(file: string, minLength = MIN_SHARD_LENGTH): ShardedFiles {
  const index = openIndex(file)
  const { language, documents, vocabulary } = index
  const phraseLine = decodeEnvelope('search', file).lines[STORED_FIELD_LINES] ?? ''
  const terms = termsInShardOrder(vocabulary, decodePhrases(phraseLine))
  const shards = splitByLength(
    terms.map((term) => ({ term, refs: index.postings.get(term) })),
    minLength,
  ).map((shard) => ({
    terms: shard.length,
    // Its first term makes each shard unlike all others, and so its checksum.
    file: encodeEnvelope('postings', language, [
      shard[0]?.term ?? '',
      ...encodeLists(shard.map(({ refs }) => refs)),
    ]),
  }))
  const titleTerms = new Set(documents.flatMap((_, doc) => titleStems(doc, index).flat()))
  const frequencies = terms.map((term) => (titleTerms.has(term) ? documentFrequency(index, [term]) : 0))
  return {
    root: encodeEnvelope('shards', language, [
      ...encodeColumns(documents.map(rankingFields)),
      documents.map(({ sections }) => encodeVarint(sectionShape(sections))).join(''),
      phraseLine,
      encodeFrontCoded([...vocabulary.keys()]),
      frequencies.map(encodeVarint).join(''),
      documentLengths(index.bodyLengths, index.fields, documents.length).map(encodeVarint).join(''),
      JSON.stringify(shards.map((shard): ShardRef => [shard.terms, checksumOf(shard.file)])),
    ]),
    postings: Object.fromEntries(shards.map((shard) => [checksumOf(shard.file), shard.file])),
    storedFields: Object.fromEntries(
      storedFieldShards(documents).map(([name, ofShard]) => [
        name,
        encodeEnvelope('stored', language, ofShard.map(storedFieldLine)),
      ]),
    ),
  }
}

/** Splits lists into runs of some minimal total length; a long list makes a long run. */
function splitByLength<T extends { refs: readonly number[] }>(lists: readonly T[], minLength: number): T[][] {
  const runs: T[][] = [[]]
  let length = 0
  for (const list of lists) {
    if (length >= minLength) {
      runs.push([])
      length = 0
    }
    runs.at(-1)?.push(list)
    length += 1 + list.refs.length
  }
  return runs
}

const storedFieldLine = ({ id, url, otherTitle, caption, sections }: StoredDocument) =>
  [
    url.replace(id, ID_PLACEHOLDER),
    otherTitle,
    caption,
    ...sections.flatMap((section) => [section.id, section.title]),
  ].join(UNIT_SEPARATOR)

function documentLengths(
  bodyLengths: ReadonlyMap<number, number>,
  fields: readonly FieldRef[],
  documentCount: number,
): number[] {
  const sums = Array.from({ length: documentCount }, () => 0)
  for (const [ref, length] of bodyLengths) {
    const doc = fields[ref]?.doc ?? 0
    sums[doc] = (sums[doc] ?? 0) + length
  }
  return sums
}
