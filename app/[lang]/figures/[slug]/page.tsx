import type { Metadata } from 'next'
import { FigurePage } from '@/components/figures/figure-page'
import { findFigure } from '@/lib/content/schemas/figures'
import { contentStore } from '@/lib/content/store'
import { figureNames, isFigureName } from '@/lib/figures/figure-names'
import type { Language } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { figurePath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () => paramsInEveryLanguage(async () => figureNames)

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: name } = await foundBySlug(params, findName)
  const { title, line } = findFigure(await contentStore(), name, language)
  return pageMetadata({
    language,
    title,
    description: line,
    alternates: inEveryLanguage((each) => figurePath(each, name)),
  })
}

export default async function Page({ params }: SlugParams) {
  const { language, found: name } = await foundBySlug(params, findName)
  return <FigurePage name={name} language={language} />
}

/** A figure has the same name in every language. */
const findName = async (_: Language, slug: string) => (isFigureName(slug) ? slug : undefined)
