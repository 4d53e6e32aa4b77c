import type { Language } from '@/lib/i18n/languages'
import { checksumOf, decodeEnvelope } from '../codec/envelope'
import { decodeLists } from '../codec/varint'
import type { InvertedIndex } from '../index/flexsearch'
import type { ShardRef } from './format'

/** Placeholder for postings that are not loaded: the term counts as present, and the result is discarded. */
const PLACEHOLDER = [0]

/** Postings of which some are not loaded yet. */
export class PostingShards implements Pick<InvertedIndex, 'get'> {
  /** A plain map: shards come by term, and FlexSearch takes a field only once. */
  readonly #loaded = new Map<string, readonly number[]>()
  readonly #checksums = new Map<string, string>()
  /** The terms of each shard that is not loaded, by its checksum. */
  readonly #pending = new Map<string, string[]>()
  readonly #language: Language
  #requested = new Set<string>()

  constructor(terms: readonly string[], shards: readonly ShardRef[], language: Language) {
    this.#language = language
    let start = 0
    for (const [length, checksum] of shards) {
      const ofShard = terms.slice(start, start + length)
      start += length
      this.#pending.set(checksum, ofShard)
      for (const term of ofShard) this.#checksums.set(term, checksum)
    }
  }

  get(term: string): readonly number[] {
    const checksum = this.#checksums.get(term)
    if (checksum === undefined) return []
    if (!this.#pending.has(checksum)) return this.#loaded.get(term) ?? []
    this.#requested.add(checksum)
    return PLACEHOLDER
  }

  /** The checksums of shards that were needed and not loaded since the last call. */
  takeRequested(): string[] {
    const requested = [...this.#requested]
    this.#requested = new Set()
    return requested
  }

  /** Loads a fetched shard. Throws when it is another one, of another language, cut off or damaged. */
  load(checksum: string, file: string): void {
    const { language, lines } = decodeEnvelope('postings', file)
    if (checksumOf(file) !== checksum || language !== this.#language)
      throw new Error(`This is not the posting shard ${checksum}.`)
    const [, lengths = '', gaps = ''] = lines
    const terms = this.#pending.get(checksum) ?? []
    for (const [position, refs] of decodeLists(lengths, gaps).entries())
      this.#loaded.set(terms[position] ?? '', refs)
    this.#pending.delete(checksum)
  }
}
