import type { Metadata } from 'next'
import { FigurePage } from '@/components/figures/figure-page'
import { contentStore } from '@/lib/content/store'
import { figureNames, isFigureName } from '@/lib/figures/figure-names'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { figurePath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () => paramsInEveryLanguage(async () => figureNames)

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: name } = await foundBySlug(params, findName)
  const { title, line } = (await contentStore()).getFigure(name, language)
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
const findName = async (slug: string) => (isFigureName(slug) ? slug : undefined)
