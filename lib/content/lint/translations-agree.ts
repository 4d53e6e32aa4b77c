import type { Problem } from '../problem'
import type { Article } from '../schemas/article'
import type { Rule } from './rule'

/** Fields that state facts about the article and do not depend on the language. */
const sharedFields = [
  'order',
  'category',
  'tags',
  'author',
  'originalTitle',
  'originalLanguage',
  'published',
  'line',
  'sources',
] as const

/** The editions of an article have the same sections, figures and facts, so that links survive a change of language. */
export const translationsAgree: Rule = (store) =>
  store.listArticles().flatMap((article) => {
    const [source] = store.listEditions(article.id)
    return !source || source === article
      ? []
      : [
          ...differingSections(source, article),
          ...differingFacts(source, article),
          ...differingFigures(source, article),
        ]
  })

function differingSections(source: Article, edition: Article): Problem[] {
  const wanted = source.sections
  const written = edition.sections
  // A heading without an id is reported by itself.
  if ([...wanted, ...written].some(({ id }) => id === '')) return []
  const at = written.findIndex(
    ({ id, depth }, index) => id !== wanted[index]?.id || depth !== wanted[index]?.depth,
  )
  const index = at === -1 ? written.length : at
  const here = written[index]
  const there = wanted[index]
  if (!here && !there) return []
  const found = here ? `“${here.id}”` : 'nothing'
  const expected = there
    ? `${'#'.repeat(there.depth)} … {#${there.id}} (line ${there.line})`
    : 'no further section'
  return [
    {
      file: edition.file,
      line: here?.line ?? written.at(-1)?.line ?? 1,
      message: `the sections differ from ${source.file}: here ${found} stands where that file has ${expected}`,
      hint: 'Both languages have the same section ids in the same order, so that links to them keep working.',
    },
  ]
}

function differingFacts(source: Article, edition: Article): Problem[] {
  return sharedFields
    .filter((field) => JSON.stringify(source[field]) !== JSON.stringify(edition[field]))
    .map((field) => ({
      file: edition.file,
      line: edition.lineOf(field),
      message: `${field} differs from ${source.file}:${source.lineOf(field)}`,
      hint: 'It is the same in every language: make the two equal.',
    }))
}

function differingFigures(source: Article, edition: Article): Problem[] {
  const names = (article: Article) => article.figures.map(({ refId }) => refId).join(', ')
  const isUnnamed = [...source.figures, ...edition.figures].some(({ refId }) => refId === '')
  if (isUnnamed || names(source) === names(edition)) return []
  return [
    {
      file: edition.file,
      line: edition.figures[0]?.line ?? 1,
      message: `the figures differ from ${source.file}: here ${names(edition) || 'none'}, there ${names(source) || 'none'}`,
      hint: 'Show the same figures in the same order.',
    },
  ]
}
