import type { Language } from '@/lib/i18n/languages'
import { type OpenIndex, openIndex } from '../index/open'
import { openShards, type ShardedIndex } from '../shards/open'

/** Where the files of each language lie: set by lib/build/islands.ts when the islands are bundled. */
declare const SEARCH_FILES: Record<Language, { index: string; heads: string }>

/** Fetches and opens the index of a language, once; after a failure the next call tries again. */
export const loadIndex = (language: Language): Promise<OpenIndex> =>
  loadOnce(SEARCH_FILES[language].index, openIndex)

/** The same for an index in pieces: fetches the first, and the others when they are asked for. */
export const loadShards = (language: Language): Promise<ShardedIndex> => {
  const { index, heads } = SEARCH_FILES[language]
  const paths = {
    places: (proof: string) => `/assets/places-${language}-${proof}.txt`,
    heads: (name: string) => `${heads}/${name}.txt`,
  }
  return loadOnce(index, (file) => openShards(file, (kind, name) => fetchText(paths[kind](name))))
}

const MAX_WAIT = 15_000

const loaded = new Map<string, Promise<unknown>>()

function loadOnce<T>(path: string, open: (file: string) => T): Promise<T> {
  const loading = (loaded.get(path) as Promise<T> | undefined) ?? fetchText(path).then(open)
  loaded.set(path, loading)
  loading.catch(() => loaded.delete(path))
  return loading
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path, { signal: AbortSignal.timeout(MAX_WAIT) })
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  return response.text()
}
