import type { Language } from '../languages/language'
import { articlePath } from '../site/paths'
import { absoluteUrl } from '../site/site'
import type { Article } from './article'
import { editionIn, type Library } from './library'
import { readLink } from './links'

/** The address on this site, or elsewhere, that a link in a text of `language` leads to. */
export function hrefOfLink(written: string, language: Language, library: Library): string {
  const target = readLink(written, language)
  if (target.kind !== 'article') return written
  const article = editionIn(library, target.id, target.language)
  return article ? articlePath(target.language, article.slug, target.section) : written
}

/** The whole addresses of all that an article links to in its text, each once, in the order of the text: for paper. */
export function addressesLinkedIn({ links, language }: Article, library: Library): string[] {
  const addresses = links
    .map(({ target }) => hrefOfLink(target, language, library))
    .flatMap((href) => addressOf(href) ?? [])
  return [...new Set(addresses)]
}

/** The address in full. A place on the same page has none of use. */
export function addressOf(href: string): string | undefined {
  if (href.startsWith('#')) return undefined
  return href.startsWith('/') ? absoluteUrl(href) : href
}
