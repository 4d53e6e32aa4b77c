import { absoluteUrl } from '../routing/origin'
import { articlePath, permalinkPath, permalinkPrefix } from '../routing/paths'
import type { PermalinkTarget } from '../routing/permalinks'
import type { Article } from './schemas/article'
import { contentStore } from './store'

/** The day of the edition that readers see: when its text last changed. */
export const editionDay = ({ updated, published }: Article) => updated ?? published

/** The article as it is cited today, as lib/meta/citations.ts takes it. */
export const asCited = (article: Article) => ({
  ...article,
  day: editionDay(article),
  address: absoluteUrl(permalinkPath(article.language, article.id, editionDay(article))),
})

/** Where the permanent addresses of every article lead, by what they begin with. */
export async function articlePermalinks(): Promise<Map<string, PermalinkTarget>> {
  const store = await contentStore()
  return new Map(
    store.listArticles().map((article) => [
      permalinkPrefix(article.language, article.id),
      {
        path: articlePath(article.language, article.slug),
        published: article.published,
        updated: editionDay(article),
      },
    ]),
  )
}
