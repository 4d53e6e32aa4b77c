import type { Metadata } from 'next'
import { ToolsPage } from '@/components/tools/tools-page'
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
    title: strings.tools,
    description: strings.toolsIntro,
    alternates: inEveryLanguage((each) => sectionPath(each, 'tools')),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <ToolsPage language={await languageOf(params)} />
}
