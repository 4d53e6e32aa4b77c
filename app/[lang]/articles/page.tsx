import type { Metadata } from 'next'
import { ArticlesPage, articlesIntro } from '@/components/article/lists/articles-page'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { sectionPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
  return pageMetadata({
    language,
    title: strings.allArticles,
    description: await articlesIntro(language),
    alternates: inEveryLanguage((each) => sectionPath(each, 'articles')),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <ArticlesPage language={await languageOf(params)} />
}
