import { Slot } from '@/components/layout/slot'
import type { ToolOf } from '@/lib/content/schemas/tools'
import type { ContentStore } from '@/lib/content/store/content-store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
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
      className="assessment is-unenhanced"
      data-assessment={JSON.stringify({
        ...buildResultMessages(tool, store),
        parts: phases.map(({ part }) => part),
      })}
    >
      <Slot />
      <form
        className="questions rail-grid"
        action={toolResultPath(language, tool.slug)}
        method="get"
        noValidate
        data-questions=""
      >
        <StatementPlace tool={tool} />
        <div className="question-column">
          {statements.map((statement, at) => (
            <Question key={statement} tool={tool} at={at} statement={statement} />
          ))}
          <p className="step-buttons screen-only" data-enhance="">
            <button type="submit" className="button" data-next="">
              {assessment.next}
            </button>
            <button type="button" className="link" data-previous="">
              {assessment.previous}
            </button>
          </p>
          <noscript>
            <p className="step-buttons screen-only">
              <button type="submit" className="button">
                {assessment.toResult}
              </button>
            </p>
          </noscript>
          <WithoutScript>{assessment.withoutScript}</WithoutScript>
        </div>
      </form>
      <AnswersFoot language={language} />
      <section className="how-scored">
        <h2>{assessment.howScored}</h2>
        <p>
          {formatMessage(assessment.howScoredText, {
            threshold: THRESHOLD.toLocaleString(locale),
            least: MIN_ANSWER,
          })}
        </p>
        <p>{tool.caution}</p>
      </section>
    </div>
  )
}

function Question({ tool, at, statement }: { tool: Check; at: number; statement: string }) {
  const { assessment } = messages(tool.language).strings
  const isNewPart = at % PER_PHASE === 0
  return (
    <fieldset
      className={isNewPart ? 'question begins-part' : 'question'}
      id={`statement-${at + 1}`}
      data-question=""
      aria-describedby={`fault-${at + 1}`}
    >
      <legend tabIndex={-1}>
        <span className="numbers">{at + 1}. </span>
        {statement}
      </legend>
      <p className="hint">{assessment.hint}</p>
      <div className="scale">
        {tool.scale.map((answer, value) => (
          <label key={answer} className="choice">
            <input type="radio" name={answerName(at)} value={value + 1} data-choice="" />
            <span>{answer}</span>
          </label>
        ))}
      </div>
      <p className="fault" id={`fault-${at + 1}`} data-fault="" hidden>
        {assessment.unanswered}
      </p>
    </fieldset>
  )
}
