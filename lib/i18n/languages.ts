/**
 * The languages of this site. It is bilingual by design: pages come in pairs, and `otherLanguage` is used wherever one
 * language points at the other. A third entry here would not make a third language work.
 */
export const languages = ['en', 'nl'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value)

const others: Record<Language, Language> = { en: 'nl', nl: 'en' }

/** The language in which the counterpart of a page is written. */
export const otherLanguage = (language: Language): Language => others[language]
