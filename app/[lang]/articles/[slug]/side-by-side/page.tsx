import type { Metadata } from 'next'
import { SideBySidePage } from '@/components/article/side-by-side-page'
import { articlesIn, editionOf, findArticle } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { viewMetadata } from '@/lib/meta/metadata'
import { articlePath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) => {
    const slugs = (await articlesIn(language)).map(async ({ slug }) =>
      (await findEditions(language, slug)) ? [slug] : [],
    )
    return (await Promise.all(slugs)).flat()
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
async function findEditions(language: Language, slug: string) {
  const article = await findArticle(language, slug)
  const other = article && (await editionOf(article, otherLanguage(language)))
  return other && { article, other }
}
