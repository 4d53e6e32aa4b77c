import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { messages } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/meta/metadata'
import { inEveryLanguage } from '@/lib/routing/alternates'
import { homePath } from '@/lib/routing/paths'
import { type LanguageParams, languageOf } from './params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  return pageMetadata({
    language,
    description: messages(language).site.description,
    alternates: inEveryLanguage(homePath),
  })
}

export default async function Page({ params }: LanguageParams) {
  return <HomePage language={await languageOf(params)} />
}
