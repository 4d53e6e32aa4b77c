import type { Language } from './languages'
import { en, type Messages } from './messages/en'
import { nl } from './messages/nl'

const files: Record<Language, Messages> = { en, nl }

/** Everything the site says in a language. Not for islands: they are handed the few words they say. */
export const messages = (language: Language): Messages => files[language]
