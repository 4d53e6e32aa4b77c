import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStore } from '../../lib/content/store'
import { figureNames } from '../../lib/figures/figure-names'
import { inlineBootstrapScript } from '../../lib/http/headers'
import { formatMessage, formatPlural } from '../../lib/i18n/format'
import { type Language, languages, otherLanguage } from '../../lib/i18n/languages'
import { messages } from '../../lib/i18n/messages'
import { foundPath } from '../../lib/routing/found-path'
import type { AddressList } from '../../lib/routing/known-addresses'
import { contentOf } from '../content/made-content'

/** The one place where tests of the built site take something from its code: its words, and what there is. */
export {
  figureNames,
  formatMessage,
  formatPlural,
  foundPath,
  inlineBootstrapScript,
  type Language,
  languages,
  otherLanguage,
}

/** What the site itself says, by language. */
export const words = { en: messages('en').strings, nl: messages('nl').strings }

/** Names of the languages as each language says them. */
export const languageNames = {
  en: messages('en').languageNames,
  nl: messages('nl').languageNames,
}

/** All content, as it was read from its files. */
export const content = async () => contentOf(await contentStore())

/** The addresses that the site answers, as the build wrote them down. */
export const knownPaths = (): string[] =>
  (JSON.parse(readFileSync(join('.generated', 'addresses.json'), 'utf8')) as AddressList).paths
