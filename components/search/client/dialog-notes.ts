import { formatMessage } from '@/lib/i18n/format'
import type { SearchAnswer } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'

/** The note above an answer; empty when none is needed. */
export function noteOn(
  { answered, hits, query, viaLanguage }: SearchAnswer,
  messages: SearchDialogMessages,
): string {
  if (viaLanguage)
    return formatMessage(messages.searchThrough, { language: messages.languageNames[viaLanguage] })
  if (answered) return ''
  const nothing = formatMessage(messages.searchNothing, { query })
  return hits.length > 0 ? `${nothing} ${messages.searchNearest}` : nothing
}

/** Shown when the search code or the index failed to load: links to the search page, which needs neither. */
export function failureNote(messages: SearchDialogMessages, address: () => string): (Node | string)[] {
  const link = element('a', { class: 'link', href: address() }, messages.searchFailedLink)
  // The link must carry what was typed in the meantime.
  link.addEventListener('click', () => {
    link.href = address()
  })
  return [`${messages.searchFailed} `, link, '.']
}
