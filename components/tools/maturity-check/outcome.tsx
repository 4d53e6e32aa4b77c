import { editionIn } from '@/lib/content/library'
import { siteLibrary } from '@/lib/content/site-library'
import type { ToolOf } from '@/lib/content/tools'
import { findTool } from '@/lib/content/tools'
import { languageFile } from '@/lib/languages/language-file'
import { say } from '@/lib/languages/say'
import { articlePath, toolPath } from '@/lib/site/paths'
import { LEAST_ANSWER, THRESHOLD } from '@/lib/tools/maturity'
import { PhaseLine } from './phase-line'

type Check = ToolOf<'maturity-check'>

interface OutcomeProps {
  tool: Check
  /** 0 is the starting point. */
  phase: number
  standing: Check['ground']
}

/** What is said of one standing. All five are in the page; maturity-check.island.ts shows the one that was reached. */
export async function Outcome({ tool, phase, standing }: OutcomeProps) {
  const { language } = tool
  const { assessment } = languageFile(language).strings
  const library = await siteLibrary()
  const roadmap = findTool(library, 'roadmap-checklist', language)
  const threshold = THRESHOLD.toLocaleString(languageFile(language).locale)
  return (
    <section className="outcome" data-outcome={phase} hidden aria-labelledby={`outcome-${phase}`}>
      <h2 id={`outcome-${phase}`} className="outcome-title" tabIndex={-1}>
        {phase === 0 ? standing.name : say(assessment.resultOf, { phase: tool.phases[phase - 1]?.ref ?? '' })}
      </h2>
      <p className="outcome-text">{standing.result}</p>
      <PhaseLine names={tool.phases.map(({ name }) => name)} at={phase} />
      <p className="remark" data-skipped="" />
      <div className="outcome-parts">
        <div>
          <h3>{assessment.score}</h3>
          <dl className="scores">
            {tool.phases.map(({ name }) => (
              <div key={name} data-score="">
                <dt>{name}</dt>
                <dd>
                  <span className="score-bar" aria-hidden="true">
                    <span data-fill="" />
                  </span>
                  <span className="numbers" data-mean="" /> <span data-reached="" />
                </dd>
              </div>
            ))}
          </dl>
          <p className="tool-note">{say(assessment.threshold, { threshold, least: LEAST_ANSWER })}</p>
          <p className="tool-note" data-percent={assessment.percentage} />
        </div>
        <div data-start="">
          <h3 className="here-head">
            <span className="here">{assessment.startHere}</span>
          </h3>
          <p>{assessment.startHereText}</p>
          <blockquote data-weakest="" />
        </div>
        <div>
          <h3>{assessment.nextSteps}</h3>
          <ol className="next-steps">
            {standing.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{assessment.toRead}</h3>
          <ul>
            {standing.articles.map((id) => {
              const article = editionIn(library, id, language)
              return (
                article && (
                  <li key={id}>
                    <a className="link" href={articlePath(language, article.slug)}>
                      {article.title}
                    </a>
                  </li>
                )
              )
            })}
          </ul>
        </div>
      </div>
      <p className="step-buttons screen-only">
        <button type="button" className="button" data-print="">
          {assessment.print}
        </button>
        <button type="button" className="button-2" data-change="">
          {assessment.change}
        </button>
        <a className="button-2" href={toolPath(language, roadmap.slug)}>
          {roadmap.action}
        </a>
      </p>
    </section>
  )
}
