import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteLibrary } from '../../lib/content/site-library'
import { findTool } from '../../lib/content/tools'
import { figureNames } from '../../lib/figures/figure-names'
import { type Language, languages } from '../../lib/languages/language'
import { languageFile } from '../../lib/languages/language-file'
import { say, sayCount } from '../../lib/languages/say'
import { foundPath } from '../../lib/site/found-path'
import { firstScript } from '../../lib/site/headers'
import { articlePath, topicPath, topicPrintPath } from '../../lib/site/paths'
import type { ToolName } from '../../lib/tools/tool-names'

/** The one place where tests of the built site take something from its code: its words, and what there is. */
export {
  articlePath,
  figureNames,
  firstScript,
  foundPath,
  type Language,
  languages,
  say,
  sayCount,
  topicPath,
  topicPrintPath,
}

/** What the site itself says, by language. */
export const words = { en: languageFile('en').strings, nl: languageFile('nl').strings }

/** Names of the languages as each language says them. */
export const languageNames = {
  en: languageFile('en').languageNames,
  nl: languageFile('nl').languageNames,
}

/** The name of the site in each language. */
export const siteName = { en: languageFile('en').site.name, nl: languageFile('nl').site.name }

/** What each language calls itself: the words of the link to it. */
export const ownNames = { en: languageFile('en').name, nl: languageFile('nl').name }

/** All content, as it was read from its files. */
export const content = siteLibrary

/** The addresses of articles that are written in one language alone. */
export async function untranslatedPaths(): Promise<string[]> {
  const { articles } = await siteLibrary()
  return articles
    .filter(({ id }) => articles.filter((each) => each.id === id).length < languages.length)
    .map(({ language, slug }) => articlePath(language, slug))
}

/** The words of a tool in both languages. */
export async function tool<Name extends ToolName>(name: Name) {
  const library = await siteLibrary()
  return { en: findTool(library, name, 'en'), nl: findTool(library, name, 'nl') }
}

/** An article in both languages, by its id. */
export async function article(id: string) {
  const { articles } = await siteLibrary()
  const edition = (language: Language) => {
    const found = articles.find((each) => each.id === id && each.language === language)
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
  JSON.parse(readFileSync(join('.generated', 'paths.json'), 'utf8')) as string[]
