import { isLanguage, type Language } from './languages'
import { parseWeightedList } from './weighted-list'

/** The language for readers who request none of the site's. */
export const fallbackLanguage: Language = 'en'

/**
 * The language of this site that an Accept-Language header prefers (RFC 9110, 12.5.4): the highest `q`, at a tie the
 * first named; `q=0` refuses; regions (`nl-BE`) count as their language.
 */
export function negotiateLanguage(header: string | null): Language {
  let best: { language: Language; quality: number } | undefined
  for (const { value, quality } of parseWeightedList(header)) {
    const [language = ''] = value.split('-')
    if (isLanguage(language) && quality > (best?.quality ?? 0)) best = { language, quality }
  }
  return best?.language ?? fallbackLanguage
}
