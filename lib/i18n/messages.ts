import { en, type LanguageFile } from './messages/en'
import type { Language } from './languages'
import { nl } from './messages/nl'

const files: Record<Language, LanguageFile> = { en, nl }

/** Everything the site says in a language. Not for islands: they are handed the few words they say. */
export const languageFile = (language: Language): LanguageFile => files[language]
