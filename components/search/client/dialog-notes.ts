import { formatMessage } from '@/lib/i18n/format'
import type { SearchAnswer } from '@/lib/search/search'
import { element } from '../../client/dom'
import type { SearchDialogMessages } from '../../layout/shared/search-dialog-messages'

/** What is said above an answer; empty when the answer speaks for itself. */
export function noteOn(
  { answered, hits, query, viaLanguage }: SearchAnswer,
  words: SearchDialogMessages,
): string {
  if (viaLanguage) return formatMessage(words.searchThrough, { language: words.languageNames[viaLanguage] })
  if (answered) return ''
  const nothing = formatMessage(words.searchNothing, { query })
  return hits.length > 0 ? `${nothing} ${words.searchNearest}` : nothing
}

/** Engine or index did not come, or came broken: says so, and leads to the page that needs neither. */
export function failureNote(words: SearchDialogMessages, address: () => string): (Node | string)[] {
  const link = element('a', { class: 'link', href: address() }, words.searchFailedLink)
  // What was typed since must go along.
  link.addEventListener('click', () => {
    link.href = address()
  })
  return [`${words.searchFailed} `, link, '.']
}
