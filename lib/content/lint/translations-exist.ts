import { join } from 'node:path'
import { languages } from '../../i18n/languages'
import type { Rule } from './rule'

/** Articles, terms, figures, tools and pages exist in every language, unless an article says that it does not yet. */
export const translationsExist: Rule = (store, { root, unreadable }) => {
  const shelves = [
    { shelf: 'articles', files: store.articles },
    { shelf: 'glossary', files: store.terms },
    { shelf: 'figures', files: store.figures.map((figure) => ({ ...figure, id: figure.name })) },
    { shelf: 'tools', files: store.tools },
    { shelf: 'pages', files: [...store.pages, ...store.homes.map((home) => ({ ...home, id: 'home' }))] },
  ]
  return shelves.flatMap(({ shelf, files }) =>
    files.flatMap((present) =>
      languages
        .filter((language) => !files.some(({ id, language: has }) => id === present.id && has === language))
        .map((language) => join(root, language, shelf, `${present.id}.md`))
        .filter(
          (missing) => !unreadable.includes(missing) && !('untranslated' in present && present.untranslated),
        )
        .map((missing) => ({
          file: present.file,
          line: 1,
          message: `there is no translation: ${missing} is missing`,
          hint:
            shelf === 'articles'
              ? 'Write it, or put untranslated: true in this header until it is there.'
              : 'Write it: both languages have the same files.',
        })),
    ),
  )
}
