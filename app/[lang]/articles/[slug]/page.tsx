import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/article-page'
import { contentStore } from '@/lib/content/store'
import { type Language, languages } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/meta/metadata'
import { articlePath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).listArticles(language).map(({ slug }) => slug),
  )

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: article } = await foundBySlug(params, articleBySlug)
  const store = await contentStore()
  const editions = languages.flatMap((each) => store.getArticle(article.id, each) ?? [])
  return pageMetadata({
    language,
    title: article.title,
    description: article.description,
    alternates: Object.fromEntries(
      editions.map((edition) => [edition.language, articlePath(edition.language, edition.slug)]),
    ),
  })
}

export default async function Page({ params }: SlugParams) {
  const { found: article } = await foundBySlug(params, articleBySlug)
  return <ArticlePage article={article} />
}

const articleBySlug = async (slug: string, language: Language) =>
  (await contentStore()).getArticleBySlug(slug, language)
