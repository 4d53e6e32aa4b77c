import type { Language } from '@/lib/i18n/languages'
import type { en } from '@/lib/i18n/messages/en'

export interface ResultLink {
  href: string
  text: string
}

/** Messages of a result. */
export interface ResultMessages {
  strings: (typeof en)['strings']['assessment']
  /** Index 0 is the starting point, then each phase. */
  levels: { title: string; result: string; next: { step: string; article: ResultLink }[] }[]
  /** The phases. `other` is the name in the other language, `ref` the name within a sentence. */
  phases: { name: string; other: string; remark: string; ref: string }[]
  otherLanguage: Language
  locale: string
  skipped: string
  threshold: string
  roadmap: ResultLink
}
