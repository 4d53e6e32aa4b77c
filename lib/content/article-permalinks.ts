import type { Cited } from '../meta/citations'
import type { CitedArticle } from '../routing/permalinks'
import { articlePath, citedPath, citedStem } from '../routing/paths'
import { absoluteUrl } from '../routing/origin'
import type { Article } from './schemas/article'
import { siteLibrary } from './store'

/** The day of the edition that readers see: when its text last changed. */
export const editionDay = ({ updated, published }: Article) => updated ?? published

/** The article as it is cited today. */
export const asCited = (article: Article): Cited => ({
  ...article,
  day: editionDay(article),
  address: absoluteUrl(citedPath(article.language, article.id, editionDay(article))),
})

/** Where the cited addresses of every article lead, by what they begin with. */
export async function citedArticles(): Promise<Map<string, CitedArticle>> {
  const { articles } = await siteLibrary()
  return new Map(
    articles.map(({ language, id, slug, published }) => [
      citedStem(language, id),
      { path: articlePath(language, slug), published },
    ]),
  )
}
