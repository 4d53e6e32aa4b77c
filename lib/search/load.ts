import type { Language } from '@/lib/languages/language'
import { type OpenIndex, type OpenTexts, openIndex, openTexts } from './open-index'

/** The files of each language, by address: set by lib/build/islands.ts when the islands are bundled. */
declare const SEARCH_FILES: Record<Language, { index: string; texts: string }>

/** Fetches and opens the index of a language, once; after a failure the next call tries again. */
export const loadIndex = keptOnceLoaded(
  (language): Promise<OpenIndex> => fetchText(SEARCH_FILES[language].index).then(openIndex),
)

/** Fetches the texts that excerpts of a language are cut from. */
export const loadTexts = keptOnceLoaded(
  (language): Promise<OpenTexts> => fetchText(SEARCH_FILES[language].texts).then(openTexts),
)

const LONGEST_WAIT = 15_000

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path, { signal: AbortSignal.timeout(LONGEST_WAIT) })
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  return response.text()
}

function keptOnceLoaded<T>(load: (language: Language) => Promise<T>): (language: Language) => Promise<T> {
  const kept = new Map<Language, Promise<T>>()
  return (language) => {
    const loading = kept.get(language) ?? load(language)
    kept.set(language, loading)
    loading.catch(() => kept.delete(language))
    return loading
  }
}
