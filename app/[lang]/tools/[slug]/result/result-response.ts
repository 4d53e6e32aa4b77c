import { reactH } from '@/components/tools/react-h'
import { renderResult } from '@/components/tools/self-assessment/shared/result'
import type { ResultMessages } from '@/components/tools/self-assessment/shared/result-messages'
import { openOnce, readGeneratedJson } from '@/lib/generated/files'
import { notFoundResponse } from '@/lib/http/not-found-response'
import { renderTemplate } from '@/lib/http/page-template'
import { checkedSlot, selfAssessmentTemplate } from '@/lib/http/page-templates'
import { readTemplate } from '@/lib/http/read-template'
import type { Language } from '@/lib/i18n/languages'
import { answerName, readFormAnswers } from '@/lib/tools/self-assessment'
import type { SelfAssessments } from './self-assessments'

const openSelfAssessments = openOnce(() => readGeneratedJson<SelfAssessments>('self-assessments.json'))

/**
 * Answers the form of the self-assessment for readers without script: the result, or what has no answer yet, is set
 * into the page of the tool, with the answers in their places. Nothing is stored, here or by a cache. A tool without
 * such a form has no result: status 404.
 */
export async function resultResponse(request: Request, language: Language, slug: string): Promise<Response> {
  const assessment = openSelfAssessments()[language]
  if (slug !== assessment.slug) return notFoundResponse(language, request)
  const { statements, words } = assessment
  const answers = readFormAnswers(new URL(request.url).searchParams, statements.length)
  const open = answers.flatMap((answer, at) => (answer === 0 ? [at] : []))
  // A static import of this renderer is refused in route handlers.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const template = await readTemplate(selfAssessmentTemplate(language, slug), request)
  const html = renderTemplate(template, {
    ...Object.fromEntries(template.slots.map((slot) => [slot, ''])),
    ...Object.fromEntries(checkedSlots(answers).map((slot) => [slot, ' checked=""'])),
    title: `${words.strings.result} · `,
    state: ' is-answered',
    result: renderToStaticMarkup(
      open.length === 0
        ? renderResult(reactH, { answers, statements }, words, false)
        : unanswered(open, words),
    ),
  })
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  })
}

const checkedSlots = (answers: readonly number[]) =>
  answers.flatMap((answer, at) => (answer === 0 ? [] : [checkedSlot(answerName(at), answer)]))

/** Names the statements that have no answer, each with a link to it. */
function unanswered(open: readonly number[], { strings }: ResultMessages) {
  const [before, after] = strings.unansweredAll.split('{numbers}')
  const links = open.flatMap((at, place) => [
    place > 0 ? ', ' : undefined,
    reactH('a', { class: 'link', href: `#statement-${at + 1}` }, `${at + 1}`),
  ])
  return reactH('p', { class: 'tool-page__remark font-semibold', role: 'alert' }, before, ...links, after)
}
