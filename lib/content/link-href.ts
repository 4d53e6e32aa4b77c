import type { Language } from '../i18n/languages'
import { articlePath } from '../routing/paths'
import { absoluteUrl } from '../routing/origin'
import type { Article } from './schemas/article'
import { editionIn, type Library } from './read-content'
import { readLink } from './parse/links'

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
