import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { homePath } from '@/lib/routing/paths'
import type { Counterpart } from '../counterpart'

interface LanguageLinkProps {
  language: Language
  /** The language of the page the link stands on. */
  from: Language
  counterpart: Counterpart | undefined
  short?: boolean
}

/** A language by its own name: marked with a dot for the page's language, a link to the translation for the other. */
export function LanguageLink({ language, from, counterpart, short = false }: LanguageLinkProps) {
  const { name } = messages(language)
  if (language === from) {
    return (
      <span className="current-mark py-2 font-semibold" aria-current="true">
        {name}
      </span>
    )
  }
  return (
    <a
      className="link py-3 lg:py-2"
      href={counterpart?.path ?? homePath(language)}
      lang={language}
      hrefLang={language}
      data-keeps-section={counterpart ? '' : undefined}
    >
      {short ? (
        <>
          <span className="max-xs:hidden">{name}</span>
          <span className="xs:hidden" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <span className="sr-only xs:hidden">{name}</span>
        </>
      ) : (
        name
      )}
    </a>
  )
}
