import type { ToolOf } from '@/lib/content/schemas/tools'
import { messages } from '@/lib/i18n/messages'
import { formatTicks, type TipsCardMessages } from '@/lib/tools/tips'
import { AnswersFoot } from '../answers-foot'
import { ChecklistText, ChecklistTitle } from '../checklist/checklist'
import { WithoutScript } from '../without-script'
import './tips-card.css'

/**
 * Tips, each with a question to check it by. Checkboxes are hidden until tips-card.island.ts runs; in print they are
 * boxes.
 */
export function TipsCard({ tool }: { tool: ToolOf<'tips-card'> }) {
  const { card } = messages(tool.language).strings
  const words: TipsCardMessages = { ticks: card.ticks, bands: tool.bands }
  return (
    <div className="tips-card" data-card={JSON.stringify(words)}>
      <div className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3" data-enhance="">
        <p role="status" data-total="" className="me-auto font-semibold">
          {formatTicks(0, tool.tips.length, words)}
        </p>
        <button type="button" className="tool-page__button" data-print="">
          {card.print}
        </button>
      </div>
      <ol className="mt-8 max-w-[56rem] border-t-2 border-ink">
        {tool.tips.map((tip, at) => (
          <li
            key={tip.title}
            className="checklist__item break-inside-avoid border-b border-rule px-4 py-[0.9rem] print:px-0 print:py-[2mm]"
            data-tip=""
          >
            <ChecklistTitle>
              {at + 1}. {tip.title}
            </ChecklistTitle>
            <ChecklistText>{tip.do}</ChecklistText>
            <ChecklistText>
              <b>{card.check}:</b> {tip.check}
            </ChecklistText>
          </li>
        ))}
      </ol>
      <p className="mt-6 max-w-measure text-sm text-ink-3">{tool.credit}</p>
      <AnswersFoot language={tool.language} />
      <WithoutScript>{messages(tool.language).strings.withoutScript}</WithoutScript>
    </div>
  )
}
