import { Slot } from '@/components/layout/slot'
import type { ToolOf } from '@/lib/content/schemas/tools'
import type { ContentStore } from '@/lib/content/store/content-store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { numberWord } from '@/lib/i18n/number-words'
import { toolResultPath } from '@/lib/routing/paths'
import { answerName, MIN_ANSWER, PER_PHASE, THRESHOLD } from '@/lib/tools/self-assessment'
import { AnswersFoot } from '../answers-foot'
import { WithoutScript } from '../without-script'
import { buildResultMessages } from './build-result-messages'
import { StatementPlace } from './statement-place'
import './self-assessment.css'

type Check = ToolOf<'self-assessment'>

/**
 * The statements, one at a time and without the names of their phases; then the result, computed
 * in the browser. Without script all statements are one form, which result-response.ts answers.
 */
export function SelfAssessment({ tool, store }: { tool: Check; store: ContentStore }) {
  const { language, phases } = tool
  const { strings, locale } = messages(language)
  const { assessment } = strings
  const statements = phases.flatMap((phase) => phase.statements)
  return (
    <div
      className="self-assessment is-unenhanced"
      data-assessment={JSON.stringify({
        ...buildResultMessages(tool, store),
        parts: phases.map(({ part }) => part),
      })}
    >
      <Slot />
      <form
        className="self-assessment__questions rail-grid"
        action={toolResultPath(language, tool.slug)}
        method="get"
        noValidate
        data-questions=""
      >
        <StatementPlace tool={tool} />
        <div className="lg:col-start-2 lg:pt-8">
          {statements.map((statement, at) => (
            <Question key={statement} tool={tool} at={at} statement={statement} />
          ))}
          <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3" data-enhance="">
            <button type="submit" className="button" data-next="">
              {assessment.next}
            </button>
            <button type="button" className="link tool-page__link font-strong" data-previous="">
              {assessment.previous}
            </button>
          </p>
          <noscript>
            <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
              <button type="submit" className="button">
                {assessment.toResult}
              </button>
            </p>
          </noscript>
          <WithoutScript>{assessment.withoutScript}</WithoutScript>
        </div>
      </form>
      <AnswersFoot language={language} />
      <section className="self-assessment__scoring mt-12 max-w-measure border-t-2 border-ink pt-4 text-sm text-ink-2">
        <h2 className="font-serif text-h3/[1.25] font-medium text-ink">{assessment.howScored}</h2>
        <p className="mt-3">
          {formatMessage(assessment.howScoredText, {
            each: numberWord(language, tool.phases[0]?.statements.length ?? 0),
            threshold: THRESHOLD.toLocaleString(locale),
            least: MIN_ANSWER,
          })}
        </p>
        <p className="mt-3">{tool.caution}</p>
      </section>
    </div>
  )
}

function Question({ tool, at, statement }: { tool: Check; at: number; statement: string }) {
  const { assessment } = messages(tool.language).strings
  const isNewPart = at % PER_PHASE === 0
  return (
    <fieldset
      className={isNewPart ? 'self-assessment__question is-new-part' : 'self-assessment__question'}
      id={`statement-${at + 1}`}
      data-question=""
      aria-describedby={`fault-${at + 1}`}
    >
      <legend className="self-assessment__statement" tabIndex={-1}>
        <span className="tabular">{at + 1}. </span>
        {statement}
      </legend>
      <p className="self-assessment__hint clear-both pt-[0.6rem] font-serif text-item/[1.4] font-(--weight-body) text-ink-2">
        {assessment.hint}
      </p>
      <div className="self-assessment__scale">
        {tool.scale.map((answer, value) => (
          <label key={answer} className="self-assessment__choice">
            <input type="radio" name={answerName(at)} value={value + 1} data-choice="" />
            <span>{answer}</span>
          </label>
        ))}
      </div>
      <p className="mt-3 font-semibold" id={`fault-${at + 1}`} data-fault="" hidden>
        {assessment.unanswered}
      </p>
    </fieldset>
  )
}
