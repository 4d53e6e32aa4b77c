import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStore } from '../../lib/content/store'
import { figureNames } from '../../lib/figures/figure-names'
import { inlineBootstrapScript } from '../../lib/http/headers'
import { formatMessage, formatPlural } from '../../lib/i18n/format'
import { type Language, languages, otherLanguage } from '../../lib/i18n/languages'
import { messages } from '../../lib/i18n/messages'
import { numberWord } from '../../lib/i18n/number-words'
import { foundPath } from '../../lib/routing/found-path'
import type { AddressList } from '../../lib/routing/known-addresses'
import { articlePath, topicPath, topicPrintPath } from '../../lib/routing/paths'
import { MIN_DONE_BEFORE_NEXT } from '../../lib/tools/checklist'
import type { ToolName } from '../../lib/tools/tool-names'
import { contentOf } from '../content/made-content'

/** The one place where tests of the built site take something from its code: its words, and what there is. */
export {
  articlePath,
  figureNames,
  formatMessage,
  formatPlural,
  foundPath,
  inlineBootstrapScript,
  type Language,
  languages,
  MIN_DONE_BEFORE_NEXT,
  numberWord,
  otherLanguage,
  topicPath,
  topicPrintPath,
}

/** What the site itself says, by language. */
export const words = { en: messages('en').strings, nl: messages('nl').strings }

/** Names of the languages as each language says them. */
export const languageNames = {
  en: messages('en').languageNames,
  nl: messages('nl').languageNames,
}

/** The name of the site in each language. */
export const siteName = { en: messages('en').site.name, nl: messages('nl').site.name }

/** What each language calls itself: the words of the link to it. */
export const ownNames = { en: messages('en').name, nl: messages('nl').name }

/** All content, as it was read from its files. */
export const content = async () => contentOf(await contentStore())

/** The addresses of articles that are written in one language alone. */
export async function untranslatedPaths(): Promise<string[]> {
  const store = await contentStore()
  return store
    .listArticles()
    .filter(({ id }) => store.listEditions(id).length < languages.length)
    .map(({ language, slug }) => articlePath(language, slug))
}

/** The words of a tool in both languages. */
export async function tool<Name extends ToolName>(name: Name) {
  const store = await contentStore()
  return { en: store.getTool(name, 'en'), nl: store.getTool(name, 'nl') }
}

/** An article in both languages, by its id. */
export async function article(id: string) {
  const store = await contentStore()
  const edition = (language: Language) => {
    const found = store.getArticle(id, language)
    if (!found) throw new Error(`There is no article ${id} in ${language}.`)
    return found
  }
  return { en: edition('en'), nl: edition('nl') }
}

/** The heading of a section, by its id. */
export function titleOf({ sections }: { sections: { id: string; title: string }[] }, id: string): string {
  const found = sections.find((section) => section.id === id)
  if (!found) throw new Error(`There is no section ${id}.`)
  return found.title
}

/** A text with gaps as a pattern that any filling of the gaps fits. */
export const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  )

/** The addresses that the site answers, as the build wrote them down. */
export const knownPaths = (): string[] =>
  (JSON.parse(readFileSync(join('.generated', 'addresses.json'), 'utf8')) as AddressList).paths
