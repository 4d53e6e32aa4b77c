import { stemWord } from '../analysis/stemmer'
import { createSynonymMatcher } from '../analysis/synonyms'
import { decodeColumns } from '../codec/columns'
import { decodeEnvelope } from '../codec/envelope'
import { decodeFrontCoded } from '../codec/front-coding'
import { decodeVarints } from '../codec/varint'
import { enumerateFields, type FieldRef } from '../index/field-refs'
import { decodePhrases, type OpenIndex } from '../index/open'
import { RANKING_FIELD_LINES, type ShardRef, sectionsOfShape, termsInShardOrder } from './format'
import { PostingShards } from './posting-shards'
import { StoredFieldShards } from './stored-field-shards'

export type FetchTask = () => Promise<void>

/** An index of which a part is loaded; `retryUntilLoaded` loads what a query needs. */
export interface ShardedIndex extends OpenIndex {
  /** Tasks that load what was needed and not loaded since the last call. */
  missing(): { postings: FetchTask[]; storedFields: FetchTask[] }
}

/** Fetches a posting shard by its checksum, or a shard of stored fields by its name. */
export type FetchShard = (kind: 'postings' | 'storedFields', name: string) => Promise<string>

/** Opens the root file of a sharded index. Throws when it is of another kind or version, cut off or damaged. */
export function openShards(file: string, fetchShard: FetchShard): ShardedIndex {
  const { language, lines } = decodeEnvelope('shards', file)
  const [
    shapeLine = '',
    phraseLine = '',
    wordLine = '',
    frequencyLine = '',
    lengthLine = '',
    shardLine = '',
  ] = lines.slice(RANKING_FIELD_LINES)

  const fields = enumerateFields(
    decodeVarints(shapeLine).map((shape) => ({ sections: sectionsOfShape(shape) })),
  )
  const storedFields = new StoredFieldShards(language)
  const phrases = decodePhrases(phraseLine)
  const vocabulary = new Map(decodeFrontCoded(wordLine).map((form) => [form, stemWord(form, language)]))
  const terms = termsInShardOrder(vocabulary, phrases)
  const postings = new PostingShards(terms, JSON.parse(shardLine) as ShardRef[], language)
  const frequencies = decodeVarints(frequencyLine)
  const queryCache = new Map<string, unknown>()
  const fetchOnce = shareRunning()

  return {
    language,
    documents: decodeColumns(lines.slice(0, RANKING_FIELD_LINES)).map((row, doc) =>
      storedFields.documentOf(row, doc),
    ),
    fields,
    bodyLengths: lengthsByFirstBody(decodeVarints(lengthLine), fields),
    postings,
    documentFrequencies: new Map(
      terms.flatMap((term, index) => (frequencies[index] ? [[term, frequencies[index]] as const] : [])),
    ),
    vocabulary,
    synonyms: createSynonymMatcher(phrases, language),
    derived: new Map(),
    queryCache,
    missing() {
      const checksums = postings.takeRequested()
      // Cached results were computed with placeholders.
      if (checksums.length > 0) queryCache.clear()
      return {
        postings: checksums.map(
          (checksum) => () =>
            fetchOnce(checksum, async () => postings.load(checksum, await fetchShard('postings', checksum))),
        ),
        storedFields: storedFields
          .takeRequested()
          .map(
            (name) => () =>
              fetchOnce(name, async () => storedFields.load(name, await fetchShard('storedFields', name))),
          ),
      }
    },
  }
}

/** The length of a whole document stands at its first body: ranking adds up the bodies anyway. */
function lengthsByFirstBody(lengths: readonly number[], fields: readonly FieldRef[]): Map<number, number> {
  const firstBodies = new Map<number, number>()
  fields.forEach(({ doc, field }, ref) => {
    if (field === 'body' && !firstBodies.has(doc)) firstBodies.set(doc, ref)
  })
  return new Map(lengths.map((length, doc) => [firstBodies.get(doc) ?? -1, length]))
}

/** Runs tasks so that two queries which need the same shard at once share one task. */
function shareRunning(): (name: string, task: FetchTask) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  return (name, task) => {
    const shared = running.get(name) ?? task().finally(() => running.delete(name))
    running.set(name, shared)
    return shared
  }
}
