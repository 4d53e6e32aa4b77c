import { editionIn } from '@/lib/content/library'
import { siteLibrary } from '@/lib/content/site-library'
import type { ToolOf } from '@/lib/content/tools'
import { languageFile } from '@/lib/languages/language-file'
import { articlePath } from '@/lib/site/paths'
import { AnswersFoot } from '../answers-foot'

type Roadmap = ToolOf<'roadmap-checklist'>
type Activity = Roadmap['phases'][number]['activities'][number]

/** Activities in order of priority, phase by phase. What can be ticked is hidden until roadmap-checklist.island.ts works. */
export function RoadmapChecklist({ tool }: { tool: Roadmap }) {
  const { language, phases } = tool
  const { checklist } = languageFile(language).strings
  const activities = phases.flatMap((phase) => phase.activities)
  return (
    <div className="checklist" data-checklist={JSON.stringify(checklist)}>
      <div className="tool-bar screen-only" data-bar="" hidden>
        <p className="checklist-progress">
          <span className="font-semibold" data-total="" role="status" />
          <span className="progress-line" aria-hidden="true">
            {activities.map(({ title }) => (
              <span key={title} className="stop" />
            ))}
          </span>
        </p>
        <label className="tick-label">
          <input type="checkbox" className="tick" data-hide="" />
          {checklist.hideDone}
        </label>
        <button type="button" className="button-2" data-print="">
          {checklist.print}
        </button>
      </div>
      <p className="remark screen-only" data-remark="" role="status" />
      <ol className="phases">
        {phases.map((phase, at) => (
          <li key={phase.name} className="phase rail-grid" data-phase={phase.name}>
            <div className="phase-head">
              <h2>{phase.name}</h2>
              <p>{phase.goal}</p>
              <p>
                {phase.period}
                <span data-done="" />
              </p>
            </div>
            <ol className="activities" start={at * phase.activities.length + 1}>
              {phase.activities.map((activity) => (
                <ActivityRow key={activity.title} activity={activity} language={language} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <p className="tool-note">{tool.origin}</p>
      <AnswersFoot language={language} />
    </div>
  )
}

async function ActivityRow({ activity, language }: { activity: Activity; language: Roadmap['language'] }) {
  const { checklist } = languageFile(language).strings
  const library = await siteLibrary()
  return (
    <li className="activity" data-activity="">
      <p className="next-step" data-next="" hidden>
        <span className="here font-semibold">{checklist.next}</span>
      </p>
      <label className="activity-title">
        <input type="checkbox" className="tick" data-tick="" hidden />
        <span>{activity.title}</span>
      </label>
      <p className="activity-why">{activity.why}</p>
      <p className="activity-why">
        <b>{checklist.outcome}:</b> {activity.outcome}
      </p>
      <p className="activity-links">
        <button type="button" className="chip" aria-pressed="false" data-busy="" hidden>
          {checklist.busy}
        </button>
        {activity.articles.map((id) => {
          const article = editionIn(library, id, language)
          return (
            article && (
              <a key={id} className="link" href={articlePath(language, article.slug)}>
                {article.title}
              </a>
            )
          )
        })}
      </p>
    </li>
  )
}
