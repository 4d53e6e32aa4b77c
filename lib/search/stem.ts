import type { Language } from '@/lib/languages/language'
import { stemDutch } from './stem-dutch'
import { stemEnglish } from './stem-english'

const stemmers: Record<Language, (word: string) => string> = { en: stemEnglish, nl: stemDutch }

/** What the forms of one word have in common. */
export const stemOf = (word: string, language: Language): string => stemmers[language](word)
