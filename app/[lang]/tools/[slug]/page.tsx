import type { Metadata } from 'next'
import { ToolPage } from '@/components/tools/tool-page'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { toolPath } from '@/lib/routing/paths'
import { foundBySlug, paramsInEveryLanguage, type SlugParams } from '../../params'

export const dynamicParams = false

export const generateStaticParams = () =>
  paramsInEveryLanguage(async (language) =>
    (await contentStore()).listTools(language).map(({ slug }) => slug),
  )

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { language, found: tool } = await foundBySlug(params, toolBySlug)
  const store = await contentStore()
  return pageMetadata({
    language,
    title: tool.title,
    description: tool.line,
    alternates: inEveryLanguage((each) => toolPath(each, store.getTool(tool.id, each).slug)),
  })
}

export default async function Page({ params }: SlugParams) {
  const { found: tool } = await foundBySlug(params, toolBySlug)
  return <ToolPage tool={tool} />
}

const toolBySlug = async (slug: string, language: Language) =>
  (await contentStore()).getToolBySlug(slug, language)
