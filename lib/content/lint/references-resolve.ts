import { join } from 'node:path'
import type { Reference } from '../parse/body'
import type { Problem } from '../problem'
import { articlesNamedIn } from '../schemas/tools'
import { didYouMean } from '../suggest'
import type { Rule } from './rule'

/** Categories, tags, related articles, sources, terms and figures that a text names do exist, and cited sources are listed. */
export const referencesResolve: Rule = (store, { root, unreadable }) => {
  const { articles, pages, homePages, topics, sources, terms, figures, tools } = store
  const categories = kind(
    'category',
    topics.filter(({ kind }) => kind === 'category'),
    () => 'topics.md',
  )
  const tags = kind(
    'tag',
    topics.filter(({ kind }) => kind === 'tag'),
    () => 'topics.md',
  )
  const listed = kind('source', sources, () => 'sources.md')
  const marked = kind('term', terms, (id) => `glossary/${id}.md`)
  const written = kind('article', articles, (id) => `articles/${id}.md`)

  return [
    ...articles.flatMap(({ file, lineOf, ...article }) => [
      ...categories(article.category, file, lineOf('category')),
      ...article.tags.flatMap((tag, index) => tags(tag, file, lineOf('tags', index))),
      ...article.sources.flatMap((id, index) => listed(id, file, lineOf('sources', index))),
      ...article.related.flatMap(({ article: id }, index) =>
        written(id, file, lineOf('related', index, 'article')),
      ),
      ...article.cites
        .filter(({ refId }) => !article.sources.includes(refId))
        .map(({ refId, line }) => ({
          file,
          line,
          message: `the source “${refId}” is cited but not listed`,
          hint: `Add ${refId} to sources in the frontmatter, or cite one of: ${article.sources.join(', ')}`,
        })),
      ...article.figures.flatMap((figure) => wordsMissing(figure, file)),
    ]),
    ...homePages.flatMap(({ file, start, terms, lineOf }) => [
      ...start.flatMap(({ article }, index) => written(article, file, lineOf('start', index, 'article'))),
      ...terms.flatMap((term, index) => marked(term, file, lineOf('terms', index))),
    ]),
    ...tools.flatMap((tool) =>
      articlesNamedIn(tool).flatMap(({ article, path }) => written(article, tool.file, tool.lineOf(...path))),
    ),
    ...pages.flatMap(({ file, cites, figures, lines = [], lineOf }) => [
      ...lines.flatMap(({ article }, index) => written(article, file, lineOf('lines', index, 'article'))),
      ...cites.map(({ line }) => ({
        file,
        line,
        message: 'sources are cited in articles only',
        hint: 'Take the :cite out, or link to the source.',
      })),
      ...figures.map(({ line }) => ({
        file,
        line,
        message: 'figures stand in articles only',
        hint: 'Take the figure out, or link to the article that shows it.',
      })),
    ]),
    ...[...articles, ...pages].flatMap(({ file, terms }) =>
      terms.flatMap(({ refId, line }) => marked(refId, file, line)),
    ),
  ]

  /** What to say of a name that is not among the known ones, unless the file that should hold it is unreadable. */
  function kind(what: string, known: readonly { id: string }[], fileOf: (id: string) => string) {
    const ids = [...new Set(known.map(({ id }) => id))]
    return (name: string, file: string, line: number): Problem[] =>
      ids.includes(name) || isUnreadable(fileOf(name))
        ? []
        : [{ file, line, message: `there is no ${what} “${name}”`, hint: didYouMean(name, ids) }]
  }

  function wordsMissing({ refId, line }: Reference, file: string): Problem[] {
    const isKnown = refId === '' || figures.some(({ name }) => name === refId)
    if (isKnown || isUnreadable(`figures/${refId}.md`)) return []
    return [
      {
        file,
        line,
        message: `the figure “${refId}” has no words yet`,
        hint: `Write ${join(root, '<language>', 'figures', `${refId}.md`)}`,
      },
    ]
  }

  function isUnreadable(name: string): boolean {
    return unreadable.some((file) => `/${file.replaceAll('\\', '/')}`.endsWith(`/${name}`))
  }
}
