import { isLanguage, type Language, languages } from '@/lib/i18n/languages'

export interface LanguageParams {
  params: Promise<{ lang: string }>
}

/** The language in the address. The router only lets the site's own through. */
export async function languageOf(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  if (!isLanguage(lang)) throw new Error(`“${lang}” is not a language of this site: ${languages.join(', ')}`)
  return lang
}
