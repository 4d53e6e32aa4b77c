import type { Metadata } from 'next'
import { SearchPageTemplate } from '@/components/search/search-page-template'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { searchPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
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
  return <SearchPageTemplate language={await languageOf(params)} />
}
