import type { Metadata } from 'next'
import { ErrorPage } from '@/components/pages/error-page'
import { messages } from '@/lib/i18n/messages'
import { type LanguageParams, languageOf } from '../../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const { site, strings } = messages(await languageOf(params))
  return { title: `${strings.errorTitle} · ${site.shortName}`, robots: { index: false } }
}

/** Takes the place of the framework's own document for status 500: see lib/build/adapter/index.ts. */
export default async function Page({ params }: LanguageParams) {
  return <ErrorPage language={await languageOf(params)} />
}
