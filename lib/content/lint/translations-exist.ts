import { join } from 'node:path'
import { type Language, languages } from '../../i18n/languages'
import type { ContentStore } from '../store/content-store'
import { keyOf } from '../store/indexes'
import type { Rule } from './rule'

interface ContentFile {
  id: string
  language: Language
  file: string
  untranslated?: boolean | undefined
}

/** Articles, terms, figures, tools and pages exist in every language, except articles that are marked as untranslated. */
export const translationsExist: Rule = (store, { root, isUnreadable }) =>
  Object.entries(collectionsOf(store)).flatMap(([folder, files]) => {
    const existing = new Set(files.map(({ id, language }) => keyOf(language, id)))
    return files.flatMap(({ id, file, untranslated }) =>
      languages
        .filter((language) => !untranslated && !existing.has(keyOf(language, id)))
        .filter((language) => !isUnreadable(language, folder, `${id}.md`))
        .map((language) => ({
          file,
          line: 1,
          message: `there is no translation: ${join(root, language, folder, `${id}.md`)} is missing`,
          hint:
            folder === 'articles'
              ? 'Write it, or put untranslated: true in this frontmatter until it is there.'
              : 'Write it: both languages have the same files.',
        })),
    )
  })

/** The files of each folder of a language. */
const collectionsOf = (store: ContentStore): Record<string, ContentFile[]> => ({
  articles: [...store.listArticles()],
  glossary: [...store.listTerms()],
  figures: store.listFigures().map(({ name, language, file }) => ({ id: name, language, file })),
  tools: [...store.listTools()],
  pages: [
    ...store.listPages(),
    ...store.listHomePages().map(({ language, file }) => ({ id: 'home', language, file })),
  ],
})
