import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { searchPath } from '@/lib/routing/paths'
import { searchDialogMessages } from '../shared/search-dialog-messages'
import { SearchIcon } from './icons'

/** Looks like a field and is a link to the search page; a script makes it open the search dialog. */
export function SearchTrigger({ language }: { language: Language }) {
  const { strings } = messages(language)
  return (
    <a
      className="search-trigger"
      href={searchPath(language)}
      data-search-trigger={JSON.stringify(searchDialogMessages(language))}
    >
      <SearchIcon />
      <span className="max-lg:sr-only">{strings.search}</span>
      <kbd className="keycap ms-auto max-lg:sr-only" data-search-key="" hidden>
        Ctrl K
      </kbd>
    </a>
  )
}
