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
import { editionDay } from './article-permalinks'
import type { Article } from './schemas/article'
import { contentStore } from './store'

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
  const lastChange = newestDay(store.listArticles())
  const inEachLanguage = <Item>(list: (language: Language) => readonly Item[]) => languages.flatMap(list)

  const articlePages = store.listArticleIds().map((id) => {
    const editions = store.listEditions(id)
    return {
      paths: Object.fromEntries(
        editions.map(({ language, slug }) => [language, articlePath(language, slug)]),
      ),
      updated: newestDay(editions),
    }
  })
  const topicPages = store.listTopics().map((topic) => ({
    paths: inAll((language) => topicPath(language, topic[language].slug)),
    updated: newestDay(inEachLanguage((language) => store.listArticlesAbout(topic, language))),
  }))
  const figurePages = figureNames.map((name) => ({
    paths: inAll((language) => figurePath(language, name)),
    updated: newestDay(inEachLanguage((language) => store.listArticlesShowing(name, language))),
  }))
  const toolPages = toolNames.map((name) => ({
    paths: inAll((language) => toolPath(language, store.getTool(name, language).slug)),
    updated: newestDay(
      languages.flatMap((language) => store.listEditions(store.getTool(name, language).article)),
    ),
  }))
  return [
    { paths: inAll(homePath), updated: lastChange },
    ...writtenSections.map((section) => ({
      paths: inAll((language) => sectionPath(language, section)),
      updated: lastChange,
    })),
    ...articlePages,
    ...topicPages,
    ...toolPages,
    ...figurePages,
  ]
}

/** The latest day on which one of the articles changed; for none of them the first day of Unix time. */
const newestDay = (articles: readonly Article[]) => articles.map(editionDay).sort().at(-1) ?? '1970-01-01'
