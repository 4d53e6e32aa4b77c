import { isLanguage, type Language } from './languages'

/** The language for readers who request none of the site's. */
export const fallbackLanguage: Language = 'en'

/** Longer headers are cut: no browser sends them, and the work per request stays bounded. */
const MAX_LENGTH = 1000

/**
 * The language of this site that an Accept-Language header prefers (RFC 9110, 12.5.4): the highest `q`, at a tie the
 * first named; `q=0` refuses; regions (`nl-BE`) count as their language.
 */
export function negotiateLanguage(header: string | null): Language {
  let best: { language: Language; quality: number } | undefined
  for (const range of (header ?? '').slice(0, MAX_LENGTH).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const [language = ''] = tag.split('-')
    if (!isLanguage(language)) continue
    const quality = qualityIn(parameters)
    if (quality > (best?.quality ?? 0)) best = { language, quality }
  }
  return best?.language ?? fallbackLanguage
}

/** The weight of a range, 1 without one. What is no weight counts as a refusal. */
function qualityIn(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  if (weight === undefined) return 1
  const quality = Number(weight.slice('q='.length))
  return quality >= 0 && quality <= 1 ? quality : 0
}
