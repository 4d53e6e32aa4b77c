/** The languages of this journal. The rest of the house follows from this list and from language-file.ts. */
export const languages = ['en', 'nl'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value)

/** The facing page's language: this journal has two. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'nl' : 'en')
