import { articlesIn } from '@/lib/content/site-library'
import { languages } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'
import { atomFeed } from '@/lib/site/feed'
import { articlePath } from '@/lib/site/paths'
import { type LanguageParams, languageOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => languages.map((lang) => ({ lang }))

export async function GET(_: Request, { params }: LanguageParams) {
  const language = await languageOf(params)
  const articles = await articlesIn(language)
  const entries = articles.map(({ slug, title, summary, author, published, updated }) => ({
    path: articlePath(language, slug),
    title,
    summary,
    author: author ?? languageFile(language).site.name,
    published,
    updated: updated ?? published,
  }))
  return new Response(atomFeed(language, entries), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
