import { figureNames } from '../figures/figure-names'
import { type Language, languages } from '../i18n/languages'
import type { PathsOfPage } from '../meta/metadata'
import {
  articlePath,
  figurePath,
  homePath,
  type SectionName,
  sectionPath,
  toolPath,
  topicPath,
} from '../routing/paths'
import { toolNames } from '../tools/tool-names'
import { findTool } from './schemas/tools'
import { contentStore, isAbout } from './store'

/** A page of the site in all its languages, and the day its matter last changed (YYYY-MM-DD). */
export interface SitePage {
  paths: PathsOfPage
  updated: string
}

const inAll = (path: (language: Language) => string): PathsOfPage =>
  Object.fromEntries(languages.map((language) => [language, path(language)]))

/** Pages about the journal itself, each a text of content/<language>/pages under the same name. */
export const writtenPages = [
  'about',
  'how-to-read-the-drawings',
  'sources',
  'accessibility',
] as const satisfies readonly SectionName[]

export type WrittenPageName = (typeof writtenPages)[number]

/** Sections that are one page each, written at build time. Search is answered anew for each reader. */
export const writtenSections = [
  'articles',
  'glossary',
  'tools',
  'topics',
  'figures',
  ...writtenPages,
] as const satisfies readonly SectionName[]

/** Every page that readers and search engines may open, once for all its languages. */
export async function sitePages(): Promise<SitePage[]> {
  const store = await contentStore()
  const { articles, topics } = store
  const newest = (days: readonly string[]) => [...days].sort().at(-1) ?? '1970-01-01'
  const changed = articles.map(({ updated, published }) => updated ?? published)

  const articlePages = [...new Set(articles.map(({ id }) => id))].map((id) => {
    const editions = articles.filter((article) => article.id === id)
    return {
      paths: Object.fromEntries(
        editions.map(({ language, slug }) => [language, articlePath(language, slug)]),
      ),
      updated: newest(editions.map(({ updated, published }) => updated ?? published)),
    }
  })
  const topicPages = topics.map((topic) => ({
    paths: inAll((language) => topicPath(language, topic[language].slug)),
    updated: newest(
      articles
        .filter((article) => isAbout(article, topic))
        .map(({ updated, published }) => updated ?? published),
    ),
  }))
  const figurePages = figureNames.map((name) => ({
    paths: inAll((language) => figurePath(language, name)),
    updated: newest(
      articles
        .filter(({ figures }) => figures.some(({ refId }) => refId === name))
        .map(({ updated, published }) => updated ?? published),
    ),
  }))
  const toolPages = toolNames.map((name) => ({
    paths: inAll((language) => toolPath(language, findTool(store, name, language).slug)),
    updated: newest(
      articles
        .filter(({ id }) => id === findTool(store, name, 'en').article)
        .map(({ updated, published }) => updated ?? published),
    ),
  }))
  return [
    { paths: inAll(homePath), updated: newest(changed) },
    ...writtenSections.map((section) => ({
      paths: inAll((language) => sectionPath(language, section)),
      updated: newest(changed),
    })),
    ...articlePages,
    ...topicPages,
    ...toolPages,
    ...figurePages,
  ]
}
