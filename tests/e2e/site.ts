import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteLibrary } from '../../lib/content/site-library'
import { figureNames } from '../../lib/figures/figure-names'
import { type Language, languages, otherLanguage } from '../../lib/languages/language'
import { languageFile } from '../../lib/languages/language-file'
import { say, sayCount } from '../../lib/languages/say'
import { foundPath } from '../../lib/site/found-path'
import { firstScript } from '../../lib/site/headers'

/** The one place where tests of the built site take something from its code: its words, and what there is. */
export { figureNames, firstScript, foundPath, type Language, languages, otherLanguage, say, sayCount }

/** What the site itself says, by language. */
export const words = { en: languageFile('en').strings, nl: languageFile('nl').strings }

/** Names of the languages as each language says them. */
export const languageNames = {
  en: languageFile('en').languageNames,
  nl: languageFile('nl').languageNames,
}

/** All content, as it was read from its files. */
export const content = siteLibrary

/** The addresses that the site answers, as the build wrote them down. */
export const knownPaths = (): string[] =>
  JSON.parse(readFileSync(join('.generated', 'paths.json'), 'utf8')) as string[]
