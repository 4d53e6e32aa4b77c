import type { Metadata } from 'next'
import { GlossaryPage } from '@/components/glossary/glossary-page'
import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { sectionPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
  const count = (await contentStore()).listTerms(language).length
  return pageMetadata({
    language,
    title: strings.glossaryTitle,
    description: formatMessage(strings.glossaryDescription, { count }),
    alternates: inEveryLanguage((each) => sectionPath(each, 'glossary')),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <GlossaryPage language={await languageOf(params)} />
}
