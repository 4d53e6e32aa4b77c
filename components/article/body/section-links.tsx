import { frameIds } from '@/lib/content/frame-ids'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, languages, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

interface SectionLinksProps {
  id: string
  title: string
  language: Language
  /** The address of the same text in the other language, where it has one. */
  counterpart: string | undefined
}

/** Links of a heading: to itself, and to the same section in the other language. */
export function SectionLinks({ id, title, language, counterpart }: SectionLinksProps) {
  const { strings, languageNames } = messages(language)
  const other = otherLanguage(language)
  return (
    <span className="section-links">
      <a href={`#${id}`} aria-label={formatMessage(strings.linkToSection, { section: title })} data-copy="">
        #
      </a>
      {counterpart && (
        <a
          href={`${counterpart}#${id}`}
          hrefLang={other}
          aria-label={formatMessage(strings.sameSectionIn, {
            section: title,
            language: languageNames[other],
          })}
        >
          {other.toUpperCase()}
        </a>
      )}
    </span>
  )
}

/** The popover of a heading's # link, which copies the section's URL in either language: see copy.ts. */
export function CopyLink({ language, counterpart }: Pick<SectionLinksProps, 'language' | 'counterpart'>) {
  const { strings, languageNames } = messages(language)
  const offered = languages.filter((each) => each === language || counterpart)
  return (
    <div
      id={frameIds.copyLink}
      className="copy-link"
      popover="auto"
      hidden
      data-refused={strings.copySelected}
    >
      <p id={frameIds.copyLinkStatus} role="status" />
      <p data-address="" hidden />
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          className="chip"
          data-path={each === language ? undefined : counterpart}
          data-copied={formatMessage(strings.linkCopied, { language: languageNames[each] })}
          aria-describedby="copy-link-status"
        >
          {formatMessage(strings.copyLinkIn, { language: languageNames[each] })}
        </button>
      ))}
    </div>
  )
}
