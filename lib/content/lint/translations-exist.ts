import { join } from 'node:path'
import { languages } from '../../i18n/languages'
import type { Rule } from './rule'

/** Articles, terms, figures, tools and pages exist in every language, unless an article says that it does not yet. */
export const translationsExist: Rule = (store, { root, unreadable }) => {
  const collections = [
    { collection: 'articles', files: store.articles },
    { collection: 'glossary', files: store.terms },
    { collection: 'figures', files: store.figures.map((figure) => ({ ...figure, id: figure.name })) },
    { collection: 'tools', files: store.tools },
    {
      collection: 'pages',
      files: [...store.pages, ...store.homePages.map((home) => ({ ...home, id: 'home' }))],
    },
  ]
  return collections.flatMap(({ collection, files }) =>
    files.flatMap((present) =>
      languages
        .filter((language) => !files.some(({ id, language: has }) => id === present.id && has === language))
        .map((language) => join(root, language, collection, `${present.id}.md`))
        .filter(
          (missing) => !unreadable.includes(missing) && !('untranslated' in present && present.untranslated),
        )
        .map((missing) => ({
          file: present.file,
          line: 1,
          message: `there is no translation: ${missing} is missing`,
          hint:
            collection === 'articles'
              ? 'Write it, or put untranslated: true in this frontmatter until it is there.'
              : 'Write it: both languages have the same files.',
        })),
    ),
  )
}
