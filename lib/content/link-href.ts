import type { Language } from '../i18n/languages'
import { absoluteUrl } from '../routing/origin'
import { articlePath } from '../routing/paths'
import { parseLink } from './parse/links'
import type { Article } from './schemas/article'
import type { ContentStore } from './store/content-store'

/** The href of a link in a text of `language`: a path of this site, or the address as written. */
export function hrefOfLink(written: string, language: Language, store: ContentStore): string {
  const target = parseLink(written, language)
  if (target.kind !== 'article') return written
  const article = store.getArticle(target.id, target.language)
  return article ? articlePath(target.language, article.slug, target.section) : written
}

/** The absolute addresses of all links of an article, each once and in the order of the text: for print. */
export function addressesLinkedIn({ links, language }: Article, store: ContentStore): string[] {
  const addresses = links
    .map(({ href }) => hrefOfLink(href, language, store))
    .flatMap((href) => addressOf(href) ?? [])
  return [...new Set(addresses)]
}

/** The absolute address of an href; undefined for a place on the same page. */
export function addressOf(href: string): string | undefined {
  if (href.startsWith('#')) return undefined
  return href.startsWith('/') ? absoluteUrl(href) : href
}
