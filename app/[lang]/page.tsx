import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { languageFile } from '@/lib/languages/language-file'
import { pageMetadata } from '@/lib/site/metadata'
import { homePath } from '@/lib/site/paths'
import { type LanguageParams, languageOf } from './params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const language = await languageOf(params)
  return pageMetadata({
    language,
    description: languageFile(language).site.description,
    paths: { en: homePath('en'), nl: homePath('nl') },
  })
}

export default async function Page({ params }: LanguageParams) {
  return <HomePage language={await languageOf(params)} />
}
