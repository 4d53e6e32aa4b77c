import type { ToolOf } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'
import { AnswersFoot } from '../answers-foot'
import { WithoutScript } from '../without-script'

type Roadmap = ToolOf<'roadmap-checklist'>
type Activity = Roadmap['phases'][number]['activities'][number]

/** Activities in order of priority, phase by phase. Controls are hidden until roadmap-checklist.island.ts runs. */
export function RoadmapChecklist({ tool }: { tool: Roadmap }) {
  const { language, phases } = tool
  const { strings } = messages(language)
  const { checklist } = strings
  const activities = phases.flatMap((phase) => phase.activities)
  return (
    <div className="checklist" data-checklist={JSON.stringify(checklist)}>
      <div className="tool-bar screen-only" data-enhance="">
        <p className="checklist-progress">
          <span className="font-semibold" data-total="" role="status">
            {formatMessage(checklist.done, { count: 0, all: activities.length })}
          </span>
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
                <span data-enhance="">
                  {' · '}
                  <span data-done="">
                    {formatMessage(checklist.done, { count: 0, all: phase.activities.length })}
                  </span>
                </span>
              </p>
            </div>
            <ol className="activities" start={at * phase.activities.length + 1}>
              {phase.activities.map((activity) => (
                <ActivityRow
                  key={activity.title}
                  activity={activity}
                  language={language}
                  isFirst={activity === activities[0]}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <p className="tool-note">{tool.origin}</p>
      <AnswersFoot language={language} />
      <WithoutScript>{strings.withoutScript}</WithoutScript>
    </div>
  )
}

interface ActivityRowProps {
  activity: Activity
  language: Roadmap['language']
  /** The next step as long as nothing is done: the first activity. */
  isFirst: boolean
}

async function ActivityRow({ activity, language, isFirst }: ActivityRowProps) {
  const { checklist } = messages(language).strings
  const store = await contentStore()
  return (
    <li className="activity" data-activity="">
      <p className="next-step" data-next="" data-enhance="" hidden={!isFirst}>
        <span className="here font-semibold">{checklist.next}</span>
      </p>
      <label className="activity-title">
        <input type="checkbox" className="tick" data-tick="" data-enhance="" />
        <span>{activity.title}</span>
      </label>
      <p className="activity-why">{activity.why}</p>
      <p className="activity-why">
        <b>{checklist.outcome}:</b> {activity.outcome}
      </p>
      <p className="activity-links">
        <button type="button" className="chip" aria-pressed="false" data-busy="" data-enhance="">
          {checklist.busy}
        </button>
        {activity.articles.map((id) => {
          const article = store.getArticle(id, language)
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
