import type { Language } from '../i18n/languages'
import { messages } from '../i18n/messages'

/** Every address of the site is made here. Each section has its own slug in each language. */

export type SectionName = keyof ReturnType<typeof messages>['slugs']

export const homePath = (language: Language) => `/${language}`

export const sectionPath = (language: Language, section: SectionName) =>
  `/${language}/${messages(language).slugs[section]}`

export const articlePath = (language: Language, slug: string, section = '') =>
  `${sectionPath(language, 'articles')}/${slug}${section && `#${section}`}`

export const topicPath = (language: Language, slug: string) => `${sectionPath(language, 'topics')}/${slug}`

export const toolPath = (language: Language, slug: string) => `${sectionPath(language, 'tools')}/${slug}`

/** Where answers to a tool are worked out for readers without script. */
export const toolResultPath = (language: Language, slug: string) =>
  `${toolPath(language, slug)}/${messages(language).views.result}`

/** Both languages of an article, aligned by section. */
export const sideBySidePath = (language: Language, slug: string) =>
  `${articlePath(language, slug)}/${messages(language).views.sideBySide}`

/** All articles of a topic as one document to print. */
export const topicPrintPath = (language: Language, slug: string) =>
  `${topicPath(language, slug)}/${messages(language).views.print}`

/**
 * The address under which an edition of a day (YYYY-MM-DD) is cited. Made of nothing that may be worded anew: the
 * article's id and not its slug, and the same word in every language.
 */
export const permalinkPath = (language: Language, id: string, day: string) =>
  `${permalinkPrefix(language, id)}/${day}`

/** What the cited addresses of all editions of an article begin with. */
export const permalinkPrefix = (language: Language, id: string) => `/${language}/cited/${id}`

/** The glossary; with the id of a term, its row there, which is the same in both languages. */
export const glossaryPath = (language: Language, term = '') =>
  `${sectionPath(language, 'glossary')}${term && `#${term}`}`

/** The glossary in the order of the other language's words. */
export const glossaryByOtherPath = (language: Language) =>
  `${sectionPath(language, 'glossary')}/${messages(language).views.glossaryByOther}`

/** The page of a drawn figure; its name is the same in every language. */
export const figurePath = (language: Language, name: string) => `${sectionPath(language, 'figures')}/${name}`

/** The figure as a file to download. */
export const figureFilePath = (language: Language, name: string) => `${figurePath(language, name)}.svg`

export const openSearchPath = (language: Language) => `/${language}/opensearch.xml`

export const feedPath = (language: Language) => `/${language}/feed.xml`

/** The page that answers with status 404; proxy.ts shows it in place of what does not exist. */
export const notFoundPath = (language: Language) => `/${language}/not-found`

/** The page for status 500; the build sets it in place of the framework's own. */
export const errorPath = (language: Language) => `/${language}/error-page`

/** The page that search results are set into: see lib/build/adapter/index.ts. It has no address of its own. */
export const searchTemplatePath = (language: Language) => `/${language}/search-frame`

export interface SearchAddress {
  q?: string
  tag?: string
  category?: string
  kind?: string
}

/** The search page; with a query and filters where they are given. */
export function searchPath(language: Language, address: SearchAddress = {}): string {
  const given = Object.entries(address).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(given).toString()
  return sectionPath(language, 'search') + (query && `?${query}`)
}

/** The section of the site that a slug names in a language. */
export function findSection(language: Language, slug: string): SectionName | undefined {
  const { slugs } = messages(language)
  return (Object.keys(slugs) as SectionName[]).find((name) => slugs[name] === slug)
}
