import { isLanguage, type Language } from './languages'

/** The language a reader gets who asks for none of ours. */
export const fallbackLanguage: Language = 'en'

/**
 * The language of this site that an Accept-Language header likes best (RFC 9110, 12.5.4):
 * the highest `q`, at a tie the first named; `q=0` refuses; regions (`nl-BE`) count as their language.
 */
export function negotiateLanguage(header: string | null): Language {
  let best: { language: Language; quality: number } | undefined
  for (const range of (header ?? '').slice(0, 1000).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const language = tag.split('-')[0] ?? ''
    if (!isLanguage(language)) continue
    const quality = qualityOf(parameters)
    if (quality > (best?.quality ?? 0)) best = { language, quality }
  }
  return best?.language ?? fallbackLanguage
}

function qualityOf(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  if (weight === undefined) return 1
  const quality = Number(weight.slice(2))
  return quality >= 0 && quality <= 1 ? quality : 0
}
