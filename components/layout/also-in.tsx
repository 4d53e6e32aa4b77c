import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import type { Counterpart } from './counterpart'

/** Links to the page in the other language, or says that it is not translated yet. */
export function AlsoIn({
  language,
  counterpart,
}: {
  language: Language
  counterpart: Counterpart | undefined
}) {
  const { strings, languageNames } = messages(language)
  const other = otherLanguage(language)
  if (!counterpart) {
    return (
      <p className="text-sm text-ink-3">
        {formatMessage(strings.onlyIn, { language: languageNames[language] })}
      </p>
    )
  }
  return (
    <p className="also-in text-sm text-ink-3">
      {formatMessage(strings.alsoIn, { language: languageNames[other] })}{' '}
      <a
        className="link other-language text-ink-2"
        href={counterpart.path}
        lang={other}
        hrefLang={other}
        data-keeps-section=""
      >
        {counterpart.title}
      </a>
    </p>
  )
}
