import type { Language } from '../i18n/languages'
import { internalPath } from './internal-paths'
import { type LocalizedFolder, localizedPath } from './localized-paths'

/** Every address of the site is made here, from the folders of app/[lang] and their names in localized-paths.ts. */

/** The parts of the site that have a page of their own right below its home. */
export type SectionName = Exclude<LocalizedFolder, `${string}/${string}`>

export const homePath = (language: Language) => localizedPath(language, '')

export const sectionPath = (language: Language, section: SectionName) => localizedPath(language, section)

export const articlePath = (language: Language, slug: string, section = '') =>
  localizedPath(language, 'articles/[slug]', { slug }) + (section && `#${section}`)

export const topicPath = (language: Language, slug: string) =>
  localizedPath(language, 'topics/[slug]', { slug })

export const toolPath = (language: Language, slug: string) =>
  localizedPath(language, 'tools/[slug]', { slug })

/** Where answers to a tool are worked out for readers without script. */
export const toolResultPath = (language: Language, slug: string) =>
  localizedPath(language, 'tools/[slug]/result', { slug })

/** Both languages of an article, aligned by section. */
export const sideBySidePath = (language: Language, slug: string) =>
  localizedPath(language, 'articles/[slug]/side-by-side', { slug })

/** All articles of a topic as one document to print. */
export const topicPrintPath = (language: Language, slug: string) =>
  localizedPath(language, 'topics/[slug]/print', { slug })

/**
 * The permanent address of an edition, by its day (YYYY-MM-DD). It holds nothing that may be renamed: the id of the
 * article instead of its slug, and the same word in every language.
 */
export const permalinkPath = (language: Language, id: string, day: string) =>
  `${permalinkPrefix(language, id)}/${day}`

/** What the permanent addresses of all editions of an article begin with. */
export const permalinkPrefix = (language: Language, id: string) => `/${language}/cited/${id}`

/** The glossary; with the id of a term, its row there, which is the same in both languages. */
export const glossaryPath = (language: Language, term = '') =>
  `${sectionPath(language, 'glossary')}${term && `#${term}`}`

/** The glossary in the order of the other language's words. */
export const glossaryByOtherPath = (language: Language) =>
  localizedPath(language, 'glossary/by-other-language')

/** The page of a drawn figure; its name is the same in every language. */
export const figurePath = (language: Language, name: string) =>
  localizedPath(language, 'figures/[slug]', { slug: name })

/** The figure as a file to download. */
export const figureFilePath = (language: Language, name: string) => `${figurePath(language, name)}.svg`

export const openSearchPath = (language: Language) => `/${language}/opensearch.xml`

export const feedPath = (language: Language) => `/${language}/feed.xml`

/** The page that proxy.ts answers with, and status 404, in place of what does not exist. */
export const notFoundPath = (language: Language) => internalPath(language, 'not-found')

/** The page for status 500; the build sets it in place of the framework's own. */
export const errorPath = (language: Language) => internalPath(language, 'error')

/** The search page without results, which the answer to a query is set into. */
export const searchTemplatePath = (language: Language) => internalPath(language, 'search-template')

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
