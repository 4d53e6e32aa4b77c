import { posix } from 'node:path'
import { isLanguage, type Language } from '../../i18n/languages'

/** The target of a link in a text. */
export type LinkTarget =
  | { kind: 'outside'; href: string }
  | { kind: 'section'; section: string }
  | { kind: 'article'; language: Language; id: string; section: string }
  | { kind: 'unknown' }

/**
 * Reads the address of a link as a writer gives it in an article of `language`: another site, a section of the same
 * text (`#id`), or an article's file, seen from the file itself (`seven-tips.md#id`, `../../nl/articles/seven-tips.md`).
 */
export function parseLink(href: string, language: Language): LinkTarget {
  if (/^(https|mailto):/i.test(href)) return { kind: 'outside', href }
  const [path = '', section = ''] = href.split('#')
  if (path === '') return { kind: 'section', section }
  const [, collection = '', id] =
    /^([a-z]{2})\/articles\/([a-z0-9-]+)\.md$/.exec(posix.join(language, 'articles', path)) ?? []
  return id && isLanguage(collection)
    ? { kind: 'article', language: collection, id, section }
    : { kind: 'unknown' }
}
