import type { Language } from '@/lib/i18n/languages'
import type { OpenIndex } from '../index/open'
import { highlight } from '../results/highlight'
import { search } from '../search'
import { retryUntilLoaded } from '../shards/retry-until-loaded'
import type { SearchClient } from './client'
import { loadIndex, loadShards } from './load'

/** Whether the indexes are sharded. Defined when lib/build/islands.ts bundles. */
declare const SEARCH_SHARDED: boolean

/** A client that searches in the thread where it is called. */
export async function openLocalClient(language: Language): Promise<SearchClient> {
  const { documents } = await (SEARCH_SHARDED ? loadShards : loadIndex)(language)
  return {
    language,
    topics: new Map(documents.filter(({ kind }) => kind === 'topic').map(({ id, title }) => [id, title])),
    search: (request, other) => compute(language, other, (...indexes) => search(request, ...indexes)),
    highlight: (texts, query) =>
      compute(language, undefined, (index) => texts.map((text) => highlight(text, query, index))),
  }
}

async function compute<T>(
  language: Language,
  other: SearchClient | undefined,
  work: (own: OpenIndex, other?: OpenIndex) => T,
): Promise<T> {
  // Two branches, so that the bundler removes the one that is not used.
  if (SEARCH_SHARDED) {
    const own = await loadShards(language)
    const more = other && (await loadShards(other.language))
    return retryUntilLoaded(() => work(own, more), more ? [own, more] : [own])
  } else {
    return work(await loadIndex(language), other && (await loadIndex(other.language)))
  }
}
