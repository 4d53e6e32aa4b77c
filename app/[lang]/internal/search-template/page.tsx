import type { Metadata } from 'next'
import { SearchPageTemplate } from '@/components/search/search-page-template'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { searchPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
  return {
    ...pageMetadata({
      language,
      title: strings.searchTitle,
      description: strings.searchLabel,
      alternates: inEveryLanguage((each) => searchPath(each)),
    }),
    robots: { index: false, follow: true },
  }
}

/** The search page without results: app/[lang]/search/route.ts sets them in for each query. */
export default async function Page({ params }: LanguageParams) {
  return <SearchPageTemplate language={await languageOf(params)} />
}
