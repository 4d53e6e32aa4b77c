import type { ToolOf } from '@/lib/content/schemas/tools'
import type { ContentStore } from '@/lib/content/store/content-store'
import { formatMessage } from '@/lib/i18n/format'
import { otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { numberWord } from '@/lib/i18n/number-words'
import { articlePath, toolPath } from '@/lib/routing/paths'
import { MIN_ANSWER, THRESHOLD } from '@/lib/tools/self-assessment'
import type { ResultLink, ResultMessages } from './shared/result-messages'

/** Collects the messages of any result of the assessment, in the language of the tool. */
export function buildResultMessages(tool: ToolOf<'self-assessment'>, store: ContentStore): ResultMessages {
  const { language } = tool
  const { strings, locale } = messages(language)
  const other = store.getTool(tool.id, otherLanguage(language))
  const stairs = store.getFigure('maturity-stairs', language)
  const roadmap = store.getTool('roadmap-checklist', language)
  const { assessment } = strings
  const linkTo = (id: string): ResultLink => {
    const article = store.getArticle(id, language)
    // The lint rule references-resolve makes sure that it exists in this language.
    if (!article) throw new Error(`${tool.file} names the article “${id}”, which is missing in ${language}`)
    return { href: articlePath(language, article.slug), text: article.title }
  }
  return {
    strings: {
      ...assessment,
      percentage: formatMessage(assessment.percentage, {
        statements: numberWord(language, tool.phases.flatMap(({ statements }) => statements).length),
      }),
    },
    levels: [tool.ground, ...tool.phases].map((level, phase) => ({
      title:
        phase === 0 ? level.name : formatMessage(assessment.resultIs, { phase: level.name.toLowerCase() }),
      result: level.result,
      next: level.next.map((step, at) => ({ step, article: linkTo(level.articles[at] ?? '') })),
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
