import { en, type LanguageFile } from './en'
import type { Language } from './language'
import { nl } from './nl'

const files: Record<Language, LanguageFile> = { en, nl }

/** Everything the site says in a language. Not for islands: they are handed the few words they say. */
export const languageFile = (language: Language): LanguageFile => files[language]
