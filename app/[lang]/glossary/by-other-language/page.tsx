import type { Metadata } from 'next'
import { GlossaryPage } from '@/components/glossary/glossary-page'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { glossaryPath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from '../../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  const { strings } = messages(language)
  return pageMetadata({
    language,
    title: strings.glossaryByOther,
    description: strings.glossaryIntro,
    // The same terms in another order: search engines are led to the glossary itself.
    alternates: inEveryLanguage((each) => glossaryPath(each)),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <GlossaryPage language={await languageOf(params)} by="other" />
}
