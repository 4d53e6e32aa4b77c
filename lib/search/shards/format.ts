import { synonymToken } from '../analysis/synonyms'
import type { StoredDocument } from '../index/stored-fields'

// The format of a sharded index: a root file with every word, what ranking needs of every document, and the list of
// posting shards; posting shards, by alphabet; and shards of stored fields, a few documents each.

/** The minimal length of a posting shard in numbers: about 7 KB on the wire. */
export const MIN_SHARD_LENGTH = 10_000

const DOCUMENTS_PER_SHARD = 8

/** The name of the shard that has the stored fields of a document. */
export const storedFieldShard = (doc: number): string => `stored-${Math.floor(doc / DOCUMENTS_PER_SHARD)}`

/** Documents by the shard that has their stored fields. */
export const storedFieldShards = <T>(documents: readonly T[]): [name: string, documents: T[]][] =>
  Array.from({ length: Math.ceil(documents.length / DOCUMENTS_PER_SHARD) }, (_, shard) => [
    storedFieldShard(shard * DOCUMENTS_PER_SHARD),
    documents.slice(shard * DOCUMENTS_PER_SHARD, (shard + 1) * DOCUMENTS_PER_SHARD),
  ])

/** The number of the first document in a shard of stored fields. */
export const firstDocumentOf = (name: string): number =>
  Number(name.slice(name.indexOf('-') + 1)) * DOCUMENTS_PER_SHARD

/** A posting shard: how many terms it has, and its checksum, which is a part of its file name. */
export type ShardRef = [terms: number, checksum: string]

/** What ranking and filters need of a document; the root file has these fields in columns. */
export const rankingFields = ({ kind, id, title, tags, category }: StoredDocument): string[] => [
  kind,
  id,
  title,
  tags.join(' '),
  category,
]

/** The number of lines of these columns. */
export const RANKING_FIELD_LINES = 5

/** Every term in the order of the shards: stems by their first word, and each synonym group by its first phrase. */
export function termsInShardOrder(
  vocabulary: ReadonlyMap<string, string>,
  phrases: readonly (readonly string[])[],
): string[] {
  const keys = new Map<string, string>()
  for (const [form, stem] of vocabulary) if (!keys.has(stem)) keys.set(stem, form)
  for (const [group, [first = '']] of phrases.entries()) keys.set(synonymToken(group), first)
  return [...keys]
    .sort(([one, oneKey], [two, twoKey]) => compare(oneKey, twoKey) || compare(one, two))
    .map(([term]) => term)
}

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0)

/** The number of sections, and whether the first is an introduction without heading, as one number. */
export const sectionShape = (sections: StoredDocument['sections']): number =>
  2 * sections.length + (sections[0]?.id === '' ? 1 : 0)

/** As many sections as there are, without their headings, so that fields can be numbered. */
export const sectionsOfShape = (shape: number): StoredDocument['sections'] =>
  Array.from({ length: shape >> 1 }, (_, section) => ({
    id: section === 0 && shape % 2 === 1 ? '' : '?',
    title: '',
  }))
