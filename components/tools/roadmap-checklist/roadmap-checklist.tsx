import type { ToolOf } from '@/lib/content/schemas/tools'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { numberWord } from '@/lib/i18n/number-words'
import { articlePath } from '@/lib/routing/paths'
import { MIN_DONE_BEFORE_NEXT } from '@/lib/tools/checklist'
import { AnswersFoot } from '../answers-foot'
import { ChecklistText, ChecklistTitle } from '../checklist/checklist'
import { WithoutScript } from '../without-script'
import './roadmap-checklist.css'

type Roadmap = ToolOf<'roadmap-checklist'>
type Activity = Roadmap['phases'][number]['activities'][number]

/** Activities in order of priority, phase by phase. Controls are hidden until roadmap-checklist.island.ts runs. */
export function RoadmapChecklist({ tool }: { tool: Roadmap }) {
  const { language, phases } = tool
  const { strings } = messages(language)
  const { checklist } = strings
  const activities = phases.flatMap((phase) => phase.activities)
  return (
    <div
      className="roadmap-checklist"
      data-checklist={JSON.stringify({
        ...checklist,
        remark: formatMessage(checklist.remark, { enough: numberWord(language, MIN_DONE_BEFORE_NEXT) }),
      })}
    >
      <div className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3" data-enhance="">
        <p className="me-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="font-semibold" data-total="" role="status">
            {formatMessage(checklist.done, { count: 0, all: activities.length })}
          </span>
          <span className="flex max-w-full items-center" aria-hidden="true">
            {activities.map(({ title }) => (
              <span key={title} className="progress-stop roadmap-checklist__stop" />
            ))}
          </span>
        </p>
        <label className="flex min-h-11 cursor-pointer items-center gap-[0.6rem] text-sm">
          <input type="checkbox" className="tool-page__tick" data-hide="" />
          {checklist.hideDone}
        </label>
        <button type="button" className="tool-page__button" data-print="">
          {checklist.print}
        </button>
      </div>
      <p className="tool-page__remark screen-only" data-remark="" role="status" />
      <ol className="lg:overflow-clip">
        {phases.map((phase, at) => (
          <li key={phase.name} className="rail-grid pt-10 print:pt-[6mm]" data-phase={phase.name}>
            <div className="roadmap-checklist__head relative mb-3 ps-7 text-sm text-ink-2">
              <h2 className="font-serif text-h3/[1.25] font-medium text-ink">{phase.name}</h2>
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
            <ol className="border-t-2 border-ink" start={at * phase.activities.length + 1}>
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
      <p className="mt-6 max-w-measure text-sm text-ink-3">{tool.origin}</p>
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
    <li
      className="checklist__item break-inside-avoid border-b border-rule px-4 py-[0.9rem] print:px-0 print:py-[2mm]"
      data-activity=""
    >
      <p className="mb-1 text-sm" data-next="" data-enhance="" hidden={!isFirst}>
        <span className="current-mark font-semibold">{checklist.next}</span>
      </p>
      <ChecklistTitle>{activity.title}</ChecklistTitle>
      <ChecklistText>{activity.why}</ChecklistText>
      <ChecklistText>
        <b>{checklist.outcome}:</b> {activity.outcome}
      </ChecklistText>
      <p className="checklist__text screen-only mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2">
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
