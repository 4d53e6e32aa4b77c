import assessments from '@/.generated/assessments.json'
import { reactH } from '@/components/shared/react-h'
import { renderResult } from '@/components/tools/self-assessment/shared/result'
import { fillSlot, readPageTemplate, toolTemplate } from '@/lib/http/page-template'
import type { Language } from '@/lib/i18n/languages'
import { answerName, readFormAnswers } from '@/lib/tools/self-assessment'
import type { ResultMessages } from '../../../../../components/tools/self-assessment/result-messages'

interface Assessed {
  slug: string
  statements: string[]
  words: ResultMessages
}

const FORM = 'class="assessment is-unenhanced"'

/**
 * Answers the form of the self-assessment for readers without script: the result, or what has no answer yet, is set
 * into the page of the tool, with the answers in their places. Nothing is kept, here or by a cache.
 */
export async function resultResponse(request: Request, language: Language): Promise<Response> {
  const { slug, statements, words } = (assessments as Record<Language, Assessed>)[language]
  const answers = readFormAnswers(new URL(request.url).searchParams, statements.length)
  const open = answers.flatMap((answer, at) => (answer === 0 ? [at] : []))
  const said =
    open.length === 0 ? renderResult(reactH, { answers, statements }, words, false) : missing(open, words)
  // A static import of this renderer is refused in route handlers.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const frame = await readPageTemplate(toolTemplate(language, slug), request)
  if (!frame.includes(FORM)) throw new Error('The page of the self-assessment has no form.')
  const page = withAnswers(frame, answers)
    .replace('<title>', () => `<title>${words.strings.result} · `)
    .replace(FORM, `${FORM.slice(0, -1)} is-answered"`)
  const html = fillSlot(page, renderToStaticMarkup(said))
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** Names the statements that have no answer, each with a way to it. */
function missing(open: readonly number[], { strings }: ResultMessages) {
  const [before, after] = strings.unansweredAll.split('{numbers}')
  const links = open.flatMap((at, place) => [
    place > 0 ? ', ' : undefined,
    reactH('a', { class: 'link', href: `#statement-${at + 1}` }, `${at + 1}`),
  ])
  return reactH('p', { class: 'fault remark', role: 'alert' }, before, ...links, after)
}

/** The page with each answer ticked. */
function withAnswers(page: string, answers: readonly number[]): string {
  const names = answers.map((_, at) => answerName(at))
  return page.replace(
    /<input(?=[^>]* name="([\w-]+)")(?=[^>]* value="(\d)")/g,
    (input, name: string, value: string) =>
      answers[names.indexOf(name)] === Number(value) ? `${input} checked=""` : input,
  )
}
