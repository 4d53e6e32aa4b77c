import { en, type LanguageFile } from './en'
import { nl } from './nl'

const files = { en, nl }

export type Language = keyof typeof files

export const languages = Object.keys(files) as Language[]

export const languageFile = (language: Language): LanguageFile => files[language]

export const isLanguage = (value: string): value is Language => Object.hasOwn(files, value)

/** The facing page's language: this journal has two. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'nl' : 'en')
