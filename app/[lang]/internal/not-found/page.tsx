import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/pages/not-found-page'
import { messages } from '@/lib/i18n/messages'
import { type LanguageParams, languageOf } from '../../params'

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const { site, strings } = messages(await languageOf(params))
  return { title: `${strings.notFoundTitle} · ${site.shortName}`, robots: { index: false } }
}

/** Shown by proxy.ts, with status 404, in place of whatever does not exist. */
export default async function Page({ params }: LanguageParams) {
  return <NotFoundPage language={await languageOf(params)} />
}
