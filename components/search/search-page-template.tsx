import { PageFrame } from '@/components/layout/page-frame'
import { Slot } from '@/components/layout/slot'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { searchPath } from '@/lib/routing/paths'
import './search-results.css'
import './search-form.css'

/** The search page with a slot, which search-response.tsx fills with the results. */
export function SearchPageTemplate({ language }: { language: Language }) {
  const other = otherLanguage(language)
  const counterpart = { path: searchPath(other), title: messages(other).strings.searchTitle }
  return (
    <PageFrame language={language} section="search" counterpart={counterpart}>
      <Slot />
    </PageFrame>
  )
}
