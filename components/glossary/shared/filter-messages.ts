import type { Plural } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'

/** What the filter of the glossary says, handed to its island by the page. */
export interface FilterMessages {
  language: Language
  filterFound: Plural
  filterNothing: string
  filterSearch: string
}
