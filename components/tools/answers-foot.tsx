import type { Language } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'

interface AnswersFootProps {
  language: Language
  /** Whether the tool works as a form where there is no script. */
  hasForm?: boolean
}

/** Where a tool says what becomes of the answers: see kept-answers.ts. Waits for the script of its tool. */
export function AnswersFoot({ language, hasForm = false }: AnswersFootProps) {
  const { strings } = languageFile(language)
  const words = {
    stay: strings.answersStay,
    refused: strings.answersRefused,
    fromLink: strings.answersFromLink,
    unreadable: strings.answersUnreadable,
    erased: strings.answersErased,
    copied: strings.answersCopied,
  }
  return (
    <>
      <div className="answers-foot screen-only" data-answers={JSON.stringify(words)} data-waits="">
        <p role="status">{strings.answersStay}</p>
        <p className="flex flex-wrap gap-x-6">
          <button type="button" className="link" data-do="copy">
            {strings.copyAnswers}
          </button>
          <button type="button" className="link" data-do="erase">
            {strings.eraseAnswers}
          </button>
        </p>
        <p className="address" data-address="" hidden />
      </div>
      {!hasForm && (
        <noscript>
          <p className="answers-foot screen-only">{strings.withoutScript}</p>
        </noscript>
      )}
    </>
  )
}
