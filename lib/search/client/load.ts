import type { Language } from '@/lib/i18n/languages'
import { type OpenIndex, openIndex } from '../index/open'
import { openShards, type ShardedIndex } from '../shards/open'

/**
 * The addresses of the files of each language: of its index (or root file), and of the folder of its stored fields.
 * Defined when lib/build/islands.ts bundles.
 */
declare const SEARCH_FILES: Record<Language, { index: string; storedFields: string }>

/** Fetches and opens the index of a language, once; after a failure the next call tries again. */
export const loadIndex = (language: Language): Promise<OpenIndex> =>
  loadOnce(SEARCH_FILES[language].index, openIndex)

/** The same for a sharded index: fetches the root file, and shards when they are needed. */
export const loadShards = (language: Language): Promise<ShardedIndex> => {
  const { index, storedFields } = SEARCH_FILES[language]
  const paths = {
    postings: (checksum: string) => `/assets/postings-${language}-${checksum}.txt`,
    storedFields: (name: string) => `${storedFields}/${name}.txt`,
  }
  return loadOnce(index, (file) => openShards(file, (kind, name) => fetchText(paths[kind](name))))
}

/** In milliseconds. */
const TIMEOUT = 15_000

const loading = new Map<string, Promise<unknown>>()

function loadOnce<T>(path: string, open: (file: string) => T): Promise<T> {
  const known = loading.get(path) as Promise<T> | undefined
  const opened = known ?? fetchText(path).then(open)
  loading.set(path, opened)
  opened.catch(() => loading.delete(path))
  return opened
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path, { signal: AbortSignal.timeout(TIMEOUT) })
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  return response.text()
}
