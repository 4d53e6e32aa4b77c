import type { ToolOf } from '@/lib/content/schemas/tools'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'

/**
 * Progress through the statements: in wide windows by parts, on phones by statements; a dot marks the current one.
 * Hidden until the script runs: without it all statements are on one page.
 */
export function StatementPlace({ tool: { language, phases } }: { tool: ToolOf<'self-assessment'> }) {
  const { assessment } = messages(language).strings
  const all = phases.flatMap(({ statements }) => statements)
  return (
    <div className="statement-place screen-only" data-enhance="">
      <p role="status">
        <b data-at="">{formatMessage(assessment.place, { number: 1, all: all.length })}</b>
        <span className="part-now">
          : <span data-part="">{phases[0]?.part}</span>
        </span>
      </p>
      <div className="parts">
        <ol>
          {phases.map(({ part }) => (
            <li key={part} data-part-name="">
              {part}
            </li>
          ))}
        </ol>
        <span className="runner" />
      </div>
      <div className="statement-line" aria-hidden="true">
        {all.map((statement) => (
          <span key={statement} className="stop" />
        ))}
        <span className="runner" />
      </div>
    </div>
  )
}
