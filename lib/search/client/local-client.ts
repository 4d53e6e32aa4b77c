import type { Language } from '@/lib/i18n/languages'
import type { OpenIndex } from '../index/open'
import { marksIn } from '../results/highlight'
import { search } from '../search'
import { wholeAnswer } from '../shards/retry-until-loaded'
import { loadIndex, loadShards } from './load'
import type { Searcher } from './search-client'

/** Set by lib/build/islands.ts: whether the indexes are written in pieces. */
declare const SEARCH_IN_PIECES: boolean

/** A searcher that works where it is called. */
export async function openSearcher(language: Language): Promise<Searcher> {
  const { cards } = await (SEARCH_IN_PIECES ? loadShards : loadIndex)(language)
  return {
    language,
    topics: new Map(cards.filter(({ kind }) => kind === 'topic').map(({ id, title }) => [id, title])),
    search: (request, other) => ask(language, other, (...indexes) => search(request, ...indexes)),
    marks: (texts, query) =>
      ask(language, undefined, (index) => texts.map((text) => marksIn(text, query, index))),
  }
}

async function ask<T>(
  language: Language,
  other: Searcher | undefined,
  work: (own: OpenIndex, other?: OpenIndex) => T,
): Promise<T> {
  // In branches, so that the bundler sees what is not used.
  if (SEARCH_IN_PIECES) {
    const own = await loadShards(language)
    const more = other && (await loadShards(other.language))
    return wholeAnswer(() => work(own, more), more ? [own, more] : [own])
  } else {
    return work(await loadIndex(language), other && (await loadIndex(other.language)))
  }
}
