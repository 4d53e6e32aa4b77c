import { isDate } from '../i18n/date'

/** Articles that can be cited, by the beginning of their permanent addresses (`permalinkPrefix`). */
export type Permalinks = ReadonlyMap<string, PermalinkTarget>

export interface PermalinkTarget {
  /** The address of the article as it is now. */
  path: string
  /** The days (YYYY-MM-DD) on which its first and its latest edition came out. Only days between them can have been cited. */
  published: string
  updated: string
}

/** The address that a permanent address leads to, or undefined when no edition of that day existed. */
export function resolvePermalink(path: string, permalinks: Permalinks): string | undefined {
  const [, prefix = '', day = ''] = /^(.+)\/([^/]+)$/.exec(path) ?? []
  const article = permalinks.get(prefix)
  return article && isDate(day) && day >= article.published && day <= article.updated
    ? article.path
    : undefined
}
