import { PageFrame } from '@/components/site/page-frame'
import { Slot } from '@/components/site/slot'
import { type Language, otherLanguage } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { searchPath } from '@/lib/site/paths'

/** The search page with a gap where answer-search-page.tsx sets the results. */
export function SearchFrame({ language }: { language: Language }) {
  const other = otherLanguage(language)
  const counterpart = { path: searchPath(other), title: languageFile(other).strings.searchTitle }
  return (
    <PageFrame language={language} section="search" counterpart={counterpart}>
      <Slot />
    </PageFrame>
  )
}
