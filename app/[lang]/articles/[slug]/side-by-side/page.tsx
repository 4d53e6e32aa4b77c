import type { Metadata } from 'next'
import { SideBySidePage } from '@/components/article/side-by-side-page'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { articlePath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) => {
    const store = await contentStore()
    return store
      .listArticles(language)
      .filter(({ id }) => store.getArticle(id, otherLanguage(language)))
      .map(({ slug }) => slug)
  })

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const {
    language,
    found: { article },
  } = await foundBySlug(params, findEditions)
  const { strings } = messages(language)
  return viewMetadata({
    language,
    title: formatMessage(strings.sideBySide, { title: article.title }),
    description: strings.sideBySideText,
    canonical: articlePath(language, article.slug),
  })
}

export default async function Page({ params }: SlugParams) {
  const { found: editions } = await foundBySlug(params, findEditions)
  return <SideBySidePage {...editions} />
}

/** An article with its edition in the other language, where it has one. */
async function findEditions(slug: string, language: Language) {
  const store = await contentStore()
  const article = store.getArticleBySlug(slug, language)
  const other = article && store.getArticle(article.id, otherLanguage(language))
  return other && { article, other }
}
