import type { ResultMessages } from '@/components/tools/self-assessment/shared/result-messages'
import type { Language } from '@/lib/i18n/languages'

/** What the answer to the form needs of the content: .generated/self-assessments.json, written by lib/build. */
export type SelfAssessments = Readonly<Record<Language, SelfAssessmentData>>

export interface SelfAssessmentData {
  slug: string
  statements: string[]
  words: ResultMessages
}
