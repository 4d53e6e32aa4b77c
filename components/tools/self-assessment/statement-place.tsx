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
    <div className="screen-only mt-8 mb-6 text-sm text-ink-2 lg:mt-[2.4rem]" data-enhance="">
      <p role="status">
        <b className="font-semibold text-ink" data-at="">
          {formatMessage(assessment.place, { number: 1, all: all.length })}
        </b>
        <span className="lg:hidden">
          : <span data-part="">{phases[0]?.part}</span>
        </span>
      </p>
      <div className="statement-place__parts relative mt-3 hidden lg:block">
        <ol>
          {phases.map(({ part }) => (
            <li key={part} className="progress-stop statement-place__part" data-part-name="">
              {part}
            </li>
          ))}
        </ol>
        <span className="statement-place__dot" />
      </div>
      <div
        className="statement-place__statements relative mt-[0.6rem] grid grid-cols-[repeat(16,minmax(0,1fr))] lg:hidden"
        aria-hidden="true"
      >
        {all.map((statement) => (
          <span key={statement} className="progress-stop statement-place__stop" />
        ))}
        <span className="statement-place__dot" />
      </div>
    </div>
  )
}
