import type { Language } from '@/lib/i18n/languages'
import { stemDutch } from './stem-dutch'
import { stemEnglish } from './stem-english'

const stemmers: Record<Language, (word: string) => string> = { en: stemEnglish, nl: stemDutch }

const MAX_REMEMBERED = 20_000

const remembered: Record<Language, Map<string, string>> = { en: new Map(), nl: new Map() }

/** What the forms of one word have in common. The same words come again with every key. */
export function stemOf(word: string, language: Language): string {
  const stems = remembered[language]
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MAX_REMEMBERED) stems.clear()
  const stem = stemmers[language](word)
  stems.set(word, stem)
  return stem
}
