import type { Language } from '@/lib/i18n/languages'
import { decodeEnvelope, UNIT_SEPARATOR } from '../codec/envelope'
import type { DocumentKind } from '../index/document'
import { decodeSections, ID_PLACEHOLDER, type StoredDocument } from '../index/stored-fields'
import { firstDocumentOf, storedFieldShard } from './format'

/** The fields that are not in the root file. */
type ShardedFields = Pick<StoredDocument, 'url' | 'otherTitle' | 'caption' | 'sections'>

const PLACEHOLDER: ShardedFields = { url: '', otherTitle: '', caption: '', sections: [] }

/** Stored fields of which some are not loaded yet. */
export class StoredFieldShards {
  readonly #language: Language
  readonly #loaded: ShardedFields[] = []
  #requested = new Set<string>()

  constructor(language: Language) {
    this.#language = language
  }

  #fieldsOf(doc: number): ShardedFields {
    const fields = this.#loaded[doc]
    if (!fields) this.#requested.add(storedFieldShard(doc))
    return fields ?? PLACEHOLDER
  }

  /** The names of shards that were needed and not loaded since the last call. */
  takeRequested(): string[] {
    const requested = [...this.#requested]
    this.#requested = new Set()
    return requested
  }

  /** Loads a fetched shard. Throws when it is of another kind or language, cut off or damaged. */
  load(name: string, file: string): void {
    const { language, lines } = decodeEnvelope('stored', file)
    if (language !== this.#language) throw new Error(`The shard ${name} is in another language.`)
    lines.forEach((line, index) => {
      const [url = '', otherTitle = '', caption = '', ...sections] = line.split(UNIT_SEPARATOR)
      this.#loaded[firstDocumentOf(name) + index] = {
        url,
        otherTitle,
        caption,
        sections: decodeSections(sections),
      }
    })
  }

  /** A document with the fields of the root file; reading another field requests its shard. */
  documentOf(
    [kind = '', id = '', title = '', tags, category = '']: readonly string[],
    doc: number,
  ): StoredDocument {
    const fields = () => this.#fieldsOf(doc)
    return {
      kind: kind as DocumentKind,
      id,
      title,
      tags: tags ? tags.split(' ') : [],
      category,
      get url() {
        return fields().url.replace(ID_PLACEHOLDER, id)
      },
      get otherTitle() {
        return fields().otherTitle
      },
      get caption() {
        return fields().caption
      },
      get sections() {
        return fields().sections
      },
    }
  }
}
