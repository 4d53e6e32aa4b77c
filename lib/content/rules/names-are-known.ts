import { meantOrKnown } from '../nearest'
import type { Problem } from '../problem'
import type { Rule } from './rule'

/** Categories, tags, related articles, sources and terms that a text names do exist, and cited sources are listed. */
export const namesAreKnown: Rule = ({ articles, pages, homes, topics, sources, terms }) => {
  const categoryIds = topics.filter(({ kind }) => kind === 'category').map(({ id }) => id)
  const tagIds = topics.filter(({ kind }) => kind === 'tag').map(({ id }) => id)
  const sourceIds = sources.map(({ id }) => id)
  const termIds = [...new Set(terms.map(({ id }) => id))]
  const articleIds = [...new Set(articles.map(({ id }) => id))]

  const unknown = (
    kind: string,
    name: string,
    known: readonly string[],
    file: string,
    line: number,
  ): Problem[] =>
    known.includes(name)
      ? []
      : [{ file, line, message: `there is no ${kind} “${name}”`, hint: meantOrKnown(name, known) }]

  return [
    ...articles.flatMap(({ file, lineOf, ...article }) => [
      ...unknown('category', article.category, categoryIds, file, lineOf('category')),
      ...article.tags.flatMap((tag, index) => unknown('tag', tag, tagIds, file, lineOf('tags', index))),
      ...article.sources.flatMap((id, index) =>
        unknown('source', id, sourceIds, file, lineOf('sources', index)),
      ),
      ...article.related.flatMap(({ article: id }, index) =>
        unknown('article', id, articleIds, file, lineOf('related', index, 'article')),
      ),
      ...article.cites
        .filter(({ target }) => !article.sources.includes(target))
        .map(({ target, line }) => ({
          file,
          line,
          message: `the source “${target}” is cited but not listed`,
          hint: `Add ${target} to sources in the header, or cite one of: ${article.sources.join(', ')}`,
        })),
    ]),
    ...homes.flatMap(({ file, start, lineOf }) =>
      start.flatMap(({ article }, index) =>
        unknown('article', article, articleIds, file, lineOf('start', index, 'article')),
      ),
    ),
    ...[...articles, ...pages].flatMap(({ file, terms }) =>
      terms.flatMap(({ target, line }) => unknown('term', target, termIds, file, line)),
    ),
  ]
}
