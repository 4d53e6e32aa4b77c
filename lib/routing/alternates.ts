import { type Language, languages } from '../i18n/languages'

/** The addresses of one page, in the languages it exists in. */
export type Alternates = Partial<Record<Language, string>>

/** The addresses of a page that exists in every language. */
export const inEveryLanguage = (path: (language: Language) => string): Alternates =>
  Object.fromEntries(languages.map((language) => [language, path(language)]))
