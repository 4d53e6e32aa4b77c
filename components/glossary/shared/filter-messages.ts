import type { Plural } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'

/** Messages of the glossary filter, which the page hands to the island. */
export interface FilterMessages {
  language: Language
  filterFound: Plural
  filterNothing: string
  filterSearch: string
}
