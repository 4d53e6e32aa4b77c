import type { Metadata } from 'next'
import { contentStore } from '@/lib/content/store'
import { isLanguage, type Language } from '@/lib/i18n/languages'
import { pageMetadata } from '@/lib/meta/metadata'
import { toolPath } from '@/lib/routing/paths'
import { ToolPage } from './tool-page'

interface Props {
  params: Promise<{ lang: string; slug: string }>
}

/** The tools of a language, as the router wants them. */
export const toolParams = (lang: Language) => async () =>
  (await contentStore()).listTools(lang).map(({ slug }) => ({ lang, slug }))

export async function toolMetadata({ params }: Props): Promise<Metadata> {
  const tool = await toolAt(params)
  const store = await contentStore()
  return pageMetadata({
    language: tool.language,
    title: tool.title,
    description: tool.line,
    paths: {
      en: toolPath('en', store.getTool(tool.id, 'en').slug),
      nl: toolPath('nl', store.getTool(tool.id, 'nl').slug),
    },
  })
}

export const ToolRoute = async ({ params }: Props) => <ToolPage tool={await toolAt(params)} />

async function toolAt(params: Props['params']) {
  const { lang, slug } = await params
  const tool = isLanguage(lang) && (await contentStore()).getToolBySlug(slug, lang)
  if (!tool) throw new Error(`There is no tool at /${lang}/…/${slug}`)
  return tool
}
