import type { Language } from '@/lib/i18n/languages'
import type { en } from '@/lib/i18n/messages/en'

export interface ResultLink {
  href: string
  text: string
}

/** All that is said of a result. */
export interface ResultMessages {
  strings: (typeof en)['strings']['assessment']
  /** The starting point, and each phase. */
  standings: { title: string; result: string; next: { step: string; article: ResultLink }[] }[]
  /** The phases, with their names in the other language and as they are named within a sentence. */
  phases: { name: string; other: string; remark: string; ref: string }[]
  otherLanguage: Language
  locale: string
  skipped: string
  threshold: string
  roadmap: ResultLink
}
