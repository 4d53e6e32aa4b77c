import { type ContentStore, editionIn } from '@/lib/content/read-content'
import { findFigure } from '@/lib/content/schemas/figures'
import { findTool, type ToolOf } from '@/lib/content/schemas/tools'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import type { en } from '@/lib/i18n/messages/en'
import { articlePath, toolPath } from '@/lib/routing/paths'
import { MIN_ANSWER, THRESHOLD } from '@/lib/tools/self-assessment'

interface Link {
  href: string
  text: string
}

/** All that is said of a result. */
export interface ResultMessages {
  strings: (typeof en)['strings']['assessment']
  /** The starting point, and each phase. */
  standings: { title: string; result: string; next: { step: string; article: Link }[] }[]
  /** The phases, with their names in the other language and as they are named within a sentence. */
  phases: { name: string; other: string; remark: string; ref: string }[]
  otherLanguage: Language
  locale: string
  skipped: string
  threshold: string
  roadmap: Link
}

export function resultMessages(tool: ToolOf<'self-assessment'>, store: ContentStore): ResultMessages {
  const { language } = tool
  const { strings, locale } = messages(language)
  const other = findTool(store, tool.id, otherLanguage(language))
  const stairs = findFigure(store, 'maturity-stairs', language)
  const roadmap = findTool(store, 'roadmap-checklist', language)
  const { assessment } = strings
  const read = (id: string): Link => {
    const article = editionIn(store, id, language)
    return { href: articlePath(language, article?.slug ?? ''), text: article?.title ?? '' }
  }
  return {
    strings: assessment,
    standings: [tool.ground, ...tool.phases].map((level, phase) => ({
      title:
        phase === 0 ? level.name : formatMessage(assessment.resultIs, { phase: level.name.toLowerCase() }),
      result: level.result,
      next: level.next.map((step, at) => ({ step, article: read(level.articles[at] ?? '') })),
    })),
    phases: tool.phases.map(({ name, ref }, at) => ({
      name,
      ref,
      other: other.phases[at]?.name ?? '',
      remark: stairs.phases[at]?.remark ?? '',
    })),
    otherLanguage: other.language,
    locale,
    skipped: tool.skipped,
    threshold: formatMessage(assessment.threshold, {
      threshold: THRESHOLD.toLocaleString(locale),
      least: MIN_ANSWER,
    }),
    roadmap: { href: toolPath(language, roadmap.slug), text: roadmap.action },
  }
}
