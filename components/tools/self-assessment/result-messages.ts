import { findFigure } from '@/lib/content/schemas/figures'
import { editionIn, type Library } from '@/lib/content/read-content'
import { findTool, type ToolOf } from '@/lib/content/schemas/tools'
import type { en } from '@/lib/i18n/messages/en'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { languageFile } from '@/lib/i18n/messages'
import { say } from '@/lib/i18n/format'
import { articlePath, toolPath } from '@/lib/routing/paths'
import { LEAST_ANSWER, THRESHOLD } from '@/lib/tools/self-assessment'

interface Link {
  href: string
  text: string
}

/** All that is said of a result. */
export interface OutcomeWords {
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

export function outcomeWords(tool: ToolOf<'maturity-check'>, library: Library): OutcomeWords {
  const { language } = tool
  const { strings, locale } = languageFile(language)
  const other = findTool(library, tool.id, otherLanguage(language))
  const stairs = findFigure(library, 'maturity-stairs', language)
  const roadmap = findTool(library, 'roadmap-checklist', language)
  const { assessment } = strings
  const read = (id: string): Link => {
    const article = editionIn(library, id, language)
    return { href: articlePath(language, article?.slug ?? ''), text: article?.title ?? '' }
  }
  return {
    strings: assessment,
    standings: [tool.ground, ...tool.phases].map((standing, phase) => ({
      title: phase === 0 ? standing.name : say(assessment.resultIs, { phase: standing.name.toLowerCase() }),
      result: standing.result,
      next: standing.next.map((step, at) => ({ step, article: read(standing.articles[at] ?? '') })),
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
    threshold: say(assessment.threshold, {
      threshold: THRESHOLD.toLocaleString(locale),
      least: LEAST_ANSWER,
    }),
    roadmap: { href: toolPath(language, roadmap.slug), text: roadmap.action },
  }
}
