import { join } from 'node:path'
import { readContent } from '../content/read/read-content'
import { languages } from '../i18n/languages'

/** Prints the articles that lack an edition in a language, or have one older than another. Returns exit code 0. */
export async function listTranslations(root: string): Promise<number> {
  const { store, problems } = await readContent(root)
  const lines = store.listArticleIds().flatMap((id) => {
    const editions = store.listEditions(id)
    const changed = (edition: (typeof editions)[number]) => edition.updated ?? edition.published
    const newest = editions.map(changed).sort().at(-1) ?? ''
    return languages.flatMap((language) => {
      const edition = store.getArticle(id, language)
      if (!edition) {
        const file = join(root, language, 'articles', `${id}.md`)
        return problems.some((problem) => problem.file === file)
          ? [`${id}: ${language} cannot be read; npm run content -- check says why`]
          : [`${id}: no edition in ${language}`]
      }
      return changed(edition) < newest
        ? [`${id}: ${language} is of ${changed(edition)}, another edition of ${newest}`]
        : []
    })
  })
  console.log(lines.length > 0 ? lines.join('\n') : 'Every article has every language, and none trails.')
  return 0
}
