import type { ToolOf } from '@/lib/content/tools'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'
import { LEAST_ANSWER, PER_PHASE, THRESHOLD } from '@/lib/tools/maturity'
import { AnswersFoot } from '../answers-foot'
import { Outcome } from './outcome'
import './maturity-check.css'

type Check = ToolOf<'maturity-check'>

/**
 * Sixteen statements, four at a time and without the names of the phases; then where the organisation stands. Without
 * script all statements can be read, and answered on paper; what the answers mean is worked out in the browser, so
 * that they stay there.
 */
export function MaturityCheck({ tool }: { tool: Check }) {
  const { language, phases } = tool
  const { assessment } = languageFile(language).strings
  const statements = phases.flatMap((phase) => phase.statements)
  const words = {
    answered: assessment.answered,
    next: assessment.next,
    toResult: assessment.toResult,
    skipped: tool.skipped,
    refs: phases.map(({ ref }) => ref),
    reached: assessment.reached,
    notReached: assessment.notReached,
  }
  return (
    <div className="assessment" data-assessment={JSON.stringify(words)}>
      <form className="questions" data-questions="" noValidate>
        <div className="tool-bar screen-only" data-waits="">
          <p className="font-semibold" role="status" data-answered="">
            {say(assessment.answered, { count: 0, all: statements.length })}
          </p>
          <span className="progress-line" aria-hidden="true">
            {statements.map((statement) => (
              <span key={statement} className="stop" />
            ))}
          </span>
        </div>
        {phases.map(({ name, statements: own }, step) => (
          <section key={name} data-step="" aria-labelledby={`step-${step + 1}`}>
            <h2 id={`step-${step + 1}`} className="step-title" tabIndex={-1}>
              {say(assessment.step, {
                from: step * PER_PHASE + 1,
                to: (step + 1) * PER_PHASE,
                all: statements.length,
              })}
            </h2>
            {own.map((statement, at) => (
              <Question key={statement} tool={tool} at={step * PER_PHASE + at} statement={statement} />
            ))}
          </section>
        ))}
        <p className="step-buttons screen-only" data-waits="">
          <button type="submit" className="button" data-forth="">
            {assessment.next}
          </button>
          <button type="button" className="link" data-back="">
            {assessment.previous}
          </button>
        </p>
      </form>
      {[tool.ground, ...phases].map((standing, phase) => (
        <Outcome key={standing.name} tool={tool} phase={phase} standing={standing} />
      ))}
      <section className="how-scored" data-how="">
        <h2>{assessment.howScored}</h2>
        <p>
          {say(assessment.howScoredText, { threshold: inWords(THRESHOLD, language), least: LEAST_ANSWER })}
        </p>
        <p>{tool.caution}</p>
      </section>
      <AnswersFoot language={language} />
    </div>
  )
}

const inWords = (value: number, language: Check['language']) =>
  value.toLocaleString(languageFile(language).locale)

function Question({ tool, at, statement }: { tool: Check; at: number; statement: string }) {
  const { assessment } = languageFile(tool.language).strings
  return (
    <fieldset className="question" data-question="" aria-describedby={`fault-${at}`}>
      <legend>
        <span className="numbers">{at + 1}.</span> {statement}
      </legend>
      <div className="scale">
        {tool.scale.map((answer, value) => (
          <label key={answer} className="choice">
            <input type="radio" name={`statement-${at + 1}`} value={value + 1} disabled data-choice="" />
            <span>{answer}</span>
          </label>
        ))}
      </div>
      <p className="fault" id={`fault-${at}`} data-fault="" hidden>
        {assessment.unanswered}
      </p>
    </fieldset>
  )
}
