import type { Metadata } from 'next'
import { SearchFrame } from '@/components/search/search-frame'
import { languageFile } from '@/lib/languages/language-file'
import { pageMetadata } from '@/lib/site/metadata'
import { searchPath } from '@/lib/site/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = languageFile(language)
  return {
    ...pageMetadata({
      language,
      title: strings.searchTitle,
      description: strings.searchLabel,
      paths: { en: searchPath('en'), nl: searchPath('nl') },
    }),
    robots: { index: false, follow: true },
  }
}

/** The search page without results. The route beside it sets them in: see lib/search-page. */
export default async function Page({ params }: LanguageParams) {
  return <SearchFrame language={await languageOf(params)} />
}
