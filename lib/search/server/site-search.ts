import { openOnce, readGeneratedText } from '@/lib/generated/files'
import { type Language, languages, otherLanguage } from '@/lib/i18n/languages'
import { type OpenIndex, openIndex } from '../index/open'
import { openSectionTexts, type SectionTexts } from '../index/section-texts'
import { type SearchAnswer, type SearchRequest, search } from '../search'

/** Search on the server: the same function as in the browser, on the whole files that a build wrote. */
export interface SiteSearch {
  search(request: SearchRequest, language: Language): SearchAnswer
  /** The index and the texts of a language, opened at the first call. */
  index(language: Language): OpenIndex
  texts(language: Language): SectionTexts
}

/** Search on files that are read by name when they are first needed. */
export function openSiteSearch(read: (name: string) => string): SiteSearch {
  const index = oncePerLanguage((language) => openIndex(read(`search-${language}.txt`)))
  const texts = oncePerLanguage((language) => openSectionTexts(read(`texts-${language}.txt`)))
  return {
    index,
    texts,
    search: (request, language) => search(request, index(language), index(otherLanguage(language))),
  }
}

/** The search of this site. */
export const siteSearch: SiteSearch = openSiteSearch((name) => readGeneratedText(`search/${name}`))

export const { search: searchSite, index: siteIndex, texts: siteTexts } = siteSearch

function oncePerLanguage<T>(open: (language: Language) => T): (language: Language) => T {
  const openers = Object.fromEntries(
    languages.map((language) => [language, openOnce(() => open(language))]),
  ) as Record<Language, () => T>
  return (language) => openers[language]()
}
