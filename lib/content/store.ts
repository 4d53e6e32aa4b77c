import { join } from 'node:path'
import type { Language } from '../i18n/languages'
import { formatProblem } from './problem'
import { type ContentStore, editionIn, readContent } from './read-content'
import type { Article } from './schemas/article'
import type { HomeContent } from './schemas/home-page'
import type { Page } from './schemas/page'
import type { Topic } from './schemas/topics'

let kept: Promise<ContentStore> | undefined

/**
 * The site's own library, sound: with a problem in it there is no site, only the list of problems.
 * Read once for a build; in development anew, so that an edit shows on reload.
 */
export function contentStore(): Promise<ContentStore> {
  if (!kept || process.env.NODE_ENV === 'development') kept = readSoundLibrary(join(process.cwd(), 'content'))
  return kept
}

async function readSoundLibrary(root: string): Promise<ContentStore> {
  const { store, problems } = await readContent(root)
  if (problems.length > 0) throw new Error(`Content has problems:\n${problems.map(formatProblem).join('\n')}`)
  return store
}

/** Articles of a language, in their order. */
export async function articlesIn(language: Language): Promise<Article[]> {
  const { articles } = await contentStore()
  return articles.filter((article) => article.language === language).sort((a, b) => a.order - b.order)
}

export async function findArticle(language: Language, slug: string): Promise<Article | undefined> {
  return (await articlesIn(language)).find((article) => article.slug === slug)
}

/** The article's edition in another language, where there is one. */
export const editionOf = async (article: Article, language: Language) =>
  editionIn(await contentStore(), article.id, language)

export async function articlesAbout(topic: Topic, language: Language): Promise<Article[]> {
  return (await articlesIn(language)).filter((article) => isAbout(article, topic))
}

export const isAbout = (article: Article, topic: Topic) =>
  topic.kind === 'category' ? article.category === topic.id : article.tags.includes(topic.id)

export async function findTopic(language: Language, slug: string): Promise<Topic | undefined> {
  return (await contentStore()).topics.find((topic) => topic[language].slug === slug)
}

/** A page that is not an article, by its id. The site cannot be built without it. */
export async function findPage(language: Language, id: string): Promise<Page> {
  const page = (await contentStore()).pages.find((page) => page.id === id && page.language === language)
  if (!page) throw new Error(`content/${language}/pages/${id}.md is missing: write it`)
  return page
}

export async function findHome(language: Language): Promise<HomeContent> {
  const home = (await contentStore()).homePages.find((home) => home.language === language)
  if (!home) throw new Error(`content/${language}/pages/home.md is missing: write it`)
  return home
}
