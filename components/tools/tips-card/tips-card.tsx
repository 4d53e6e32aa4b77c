import type { ToolOf } from '@/lib/content/schemas/tools'
import { messages } from '@/lib/i18n/messages'
import { type CardWords, ticksInWords } from '@/lib/tools/tips'
import { AnswersFoot } from '../answers-foot'
import { WithoutScript } from '../without-script'
import './tips-card.css'

/**
 * Tips, each with a question to check it by. Checkboxes are hidden until tips-card.island.ts runs; in print they are
 * boxes.
 */
export function TipsCard({ tool }: { tool: ToolOf<'tips-card'> }) {
  const { card } = messages(tool.language).strings
  const words: CardWords = { ticks: card.ticks, bands: tool.bands }
  return (
    <div className="card" data-card={JSON.stringify(words)}>
      <div className="tool-bar screen-only" data-enhance="">
        <p role="status" data-total="" className="font-semibold">
          {ticksInWords(0, tool.tips.length, words)}
        </p>
        <button type="button" className="button-2" data-print="">
          {card.print}
        </button>
      </div>
      <ol className="tips">
        {tool.tips.map((tip, at) => (
          <li key={tip.title} className="tip" data-tip="">
            <label className="activity-title">
              <input type="checkbox" className="tick" data-tick="" data-enhance="" />
              <span>
                {at + 1}. {tip.title}
              </span>
            </label>
            <p className="activity-why">{tip.do}</p>
            <p className="activity-why">
              <b>{card.check}:</b> {tip.check}
            </p>
          </li>
        ))}
      </ol>
      <p className="tool-note">{tool.credit}</p>
      <AnswersFoot language={tool.language} />
      <WithoutScript>{messages(tool.language).strings.withoutScript}</WithoutScript>
    </div>
  )
}
