import { figureNames } from '../figures/figure-names'
import { languages } from '../i18n/languages'
import { type Alternates, inEveryLanguage } from '../routing/alternates'
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

/** A page of the site in all its languages, and the day its content last changed (YYYY-MM-DD). */
export interface SitePage {
  alternates: Alternates
  updated: string
}

/** Pages about the journal itself, each a text of content/<language>/pages under the same name. */
export const writtenPages = [
  'about',
  'how-to-read-the-drawings',
  'sources',
  'accessibility',
] as const satisfies readonly SectionName[]

export type WrittenPageName = (typeof writtenPages)[number]

/** Sections that are one static page each. Search is not among them: it is answered per request. */
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

  const articlePages = store.listArticleIds().map((id) => {
    const editions = store.listEditions(id)
    return {
      alternates: Object.fromEntries(
        editions.map(({ language, slug }) => [language, articlePath(language, slug)]),
      ),
      updated: newestDay(editions),
    }
  })
  const topicPages = store.listTopics().map((topic) => ({
    alternates: inEveryLanguage((language) => topicPath(language, topic[language].slug)),
    updated: newestDay(languages.flatMap((language) => store.listArticlesAbout(topic, language))),
  }))
  const figurePages = figureNames.map((name) => ({
    alternates: inEveryLanguage((language) => figurePath(language, name)),
    updated: newestDay(languages.flatMap((language) => store.listArticlesShowing(name, language))),
  }))
  const toolPages = toolNames.map((name) => ({
    alternates: inEveryLanguage((language) => toolPath(language, store.getTool(name, language).slug)),
    updated: newestDay(
      languages.flatMap((language) => store.listEditions(store.getTool(name, language).article)),
    ),
  }))
  return [
    { alternates: inEveryLanguage(homePath), updated: lastChange },
    ...writtenSections.map((section) => ({
      alternates: inEveryLanguage((language) => sectionPath(language, section)),
      updated: lastChange,
    })),
    ...articlePages,
    ...topicPages,
    ...toolPages,
    ...figurePages,
  ]
}

/** The latest day on which one of the articles changed (YYYY-MM-DD); for no articles the first day of Unix time. */
const newestDay = (articles: readonly Article[]) => articles.map(editionDay).sort().at(-1) ?? '1970-01-01'
