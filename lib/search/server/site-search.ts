import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { type OpenIndex, openIndex } from '../index/open'
import { openSectionTexts, type SectionTexts } from '../index/section-texts'
import { type SearchAnswer, type SearchRequest, search } from '../search'

/** Searches the site on the server: the same function as in the browser, on files that the build wrote. */
export function searchSite(request: SearchRequest, language: Language): SearchAnswer {
  return search(request, siteIndex(language), siteIndex(otherLanguage(language)))
}

/** The index of a language, opened at the first call. */
export const siteIndex = oncePerLanguage<OpenIndex>((language) =>
  openIndex(readGenerated(`search-${language}.txt`)),
)

/** The texts of a language, opened at the first call. */
export const siteTexts = oncePerLanguage<SectionTexts>((language) =>
  openSectionTexts(readGenerated(`texts-${language}.txt`)),
)

const readGenerated = (name: string) =>
  readFileSync(join(process.cwd(), '.generated', 'search', name), 'utf8')

function oncePerLanguage<T>(open: (language: Language) => T): (language: Language) => T {
  const opened = new Map<Language, T>()
  return (language) => {
    // In development the files are written anew while the server runs.
    if (process.env.NODE_ENV === 'development') return open(language)
    const value = opened.get(language) ?? open(language)
    opened.set(language, value)
    return value
  }
}
