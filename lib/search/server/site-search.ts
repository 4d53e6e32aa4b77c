import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { type OpenIndex, openIndex } from '../index/open'
import { type OpenTexts, openTexts } from '../index/section-texts'
import { type SearchAnswer, type SearchRequest, search } from '../search'

/** The server's own search: the same function and the same files as in the browser, read from the build. */
export function searchSite(request: SearchRequest, language: Language): SearchAnswer {
  return search(request, indexOf(language), indexOf(otherLanguage(language)))
}

export const indexOf = keptPerLanguage<OpenIndex>((language) =>
  openIndex(readBuilt(`search-${language}.txt`)),
)

export const textsOf = keptPerLanguage<OpenTexts>((language) => openTexts(readBuilt(`texts-${language}.txt`)))

const readBuilt = (name: string) => readFileSync(join(process.cwd(), '.generated', 'search', name), 'utf8')

function keptPerLanguage<T>(open: (language: Language) => T): (language: Language) => T {
  const kept = new Map<Language, T>()
  return (language) => {
    const value = kept.get(language) ?? open(language)
    kept.set(language, value)
    return value
  }
}
