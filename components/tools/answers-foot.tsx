import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

/**
 * The foot of a tool, which says where the answers are stored: see client/stored-answers.ts. Hidden until that runs.
 */
export function AnswersFoot({ language }: { language: Language }) {
  const { strings } = messages(language)
  const words = {
    stay: strings.answersStay,
    refused: strings.answersRefused,
    fromLink: strings.answersFromLink,
    unreadable: strings.answersUnreadable,
    erased: strings.answersErased,
    copied: strings.answersCopied,
  }
  return (
    <div
      className="answers-foot screen-only mt-6 grid max-w-measure gap-1 text-sm text-ink-3"
      data-answers={JSON.stringify(words)}
      data-enhance=""
    >
      <p role="status">{strings.answersStay}</p>
      <p className="flex flex-wrap gap-x-6">
        <button type="button" className="link tool-page__link text-ink-2" data-do="copy">
          {strings.copyAnswers}
        </button>
        <button type="button" className="link tool-page__link text-ink-2" data-do="erase">
          {strings.eraseAnswers}
        </button>
      </p>
      <p className="wrap-anywhere text-ink" data-address="" hidden />
    </div>
  )
}
