import { languages } from '@/lib/i18n/languages'
import { openSearchDescription } from '@/lib/meta/opensearch'
import { type LanguageParams, languageOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => languages.map((lang) => ({ lang }))

/** Lets a browser offer this journal's search in its address bar. */
export async function GET(_: Request, { params }: LanguageParams) {
  return new Response(openSearchDescription(await languageOf(params)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
