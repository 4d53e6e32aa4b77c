import type { Language } from '../i18n/languages'
import { absoluteUrl } from '../routing/origin'
import { articlePath } from '../routing/paths'
import { parseLink } from './parse/links'
import { type ContentStore, editionIn } from './read-content'
import type { Article } from './schemas/article'

/** The address on this site, or elsewhere, that a link in a text of `language` leads to. */
export function hrefOfLink(written: string, language: Language, store: ContentStore): string {
  const target = parseLink(written, language)
  if (target.kind !== 'article') return written
  const article = editionIn(store, target.id, target.language)
  return article ? articlePath(target.language, article.slug, target.section) : written
}

/** The whole addresses of all that an article links to in its text, each once, in the order of the text: for paper. */
export function addressesLinkedIn({ links, language }: Article, store: ContentStore): string[] {
  const addresses = links
    .map(({ href }) => hrefOfLink(href, language, store))
    .flatMap((href) => addressOf(href) ?? [])
  return [...new Set(addresses)]
}

/** The address in full. A place on the same page has none of use. */
export function addressOf(href: string): string | undefined {
  if (href.startsWith('#')) return undefined
  return href.startsWith('/') ? absoluteUrl(href) : href
}
