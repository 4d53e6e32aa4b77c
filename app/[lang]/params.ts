import { notFound } from 'next/navigation'
import { isLanguage, type Language, languages } from '@/lib/i18n/languages'

export interface LanguageParams {
  params: Promise<{ lang: string }>
}

export interface SlugParams {
  params: Promise<{ lang: string; slug: string }>
}

/** The language in the address. The router only lets the site's own through. */
export async function languageOf(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  if (!isLanguage(lang)) throw new Error(`“${lang}” is not a language of this site: ${languages.join(', ')}`)
  return lang
}

/**
 * What the slug in the address names, as `find` knows it; the not-found page where it names nothing.
 */
export async function foundBySlug<Found>(
  params: SlugParams['params'],
  find: (slug: string, language: Language) => Promise<Found | undefined>,
): Promise<{ language: Language; found: Found }> {
  const language = await languageOf(params)
  const { slug } = await params
  const found = await find(slug, language)
  // A build lets no other slug through; in development the text may have just been renamed or deleted.
  if (!found) notFound()
  return { language, found }
}

/** The parameters of every page of a kind, for generateStaticParams: each language with the slugs it has. */
export async function paramsInEveryLanguage(
  slugsIn: (language: Language) => Promise<readonly string[]>,
): Promise<{ lang: Language; slug: string }[]> {
  const params = await Promise.all(
    languages.map(async (lang) => (await slugsIn(lang)).map((slug) => ({ lang, slug }))),
  )
  return params.flat()
}
