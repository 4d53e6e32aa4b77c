/** One meaning and the phrases that say it, in both languages. */
export interface Concept {
  id: string
  en: string[]
  nl: string[]
}
