import { isDate } from '../i18n/date'

/** Articles that can be cited, by the beginning of their cited addresses (`permalinkPrefix`). */
export type Permalinks = ReadonlyMap<string, CitedArticle>

export interface CitedArticle {
  /** The address of the article as it is now. */
  path: string
  /** The day it came out, YYYY-MM-DD: it cannot have been cited before. */
  published: string
}

/** Where a cited address leads, or undefined when nothing was ever cited under it. */
export function resolvePermalink(path: string, cited: Permalinks): string | undefined {
  const [, stem = '', day = ''] = /^(.+)\/([^/]+)$/.exec(path) ?? []
  const article = cited.get(stem)
  return article && isDate(day) && day >= article.published ? article.path : undefined
}
