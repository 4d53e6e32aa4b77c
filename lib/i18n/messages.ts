import type { Language } from './languages'
import { en, type Messages } from './messages/en'
import { nl } from './messages/nl'

const files: Record<Language, Messages> = { en, nl }

/** All messages of the site in a language. Not for islands: the page hands them the few messages they need. */
export const messages = (language: Language): Messages => files[language]
