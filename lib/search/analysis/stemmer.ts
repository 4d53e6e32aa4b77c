import type { Language } from '@/lib/i18n/languages'
import { stemDutch } from './stem-dutch'
import { stemEnglish } from './stem-english'

const stemmers: Record<Language, (word: string) => string> = { en: stemEnglish, nl: stemDutch }

const MAX_CACHED = 20_000

const caches: Record<Language, Map<string, string>> = { en: new Map(), nl: new Map() }

/** The stem of a normalized word. Cached, because a query is analyzed again with every key stroke. */
export function stemWord(word: string, language: Language): string {
  const cache = caches[language]
  const cached = cache.get(word)
  if (cached !== undefined) return cached
  if (cache.size >= MAX_CACHED) cache.clear()
  const stem = stemmers[language](word)
  cache.set(word, stem)
  return stem
}
