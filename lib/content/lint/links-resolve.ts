import { parseLink } from '../parse/links'
import type { Problem } from '../problem'
import type { Article } from '../schemas/article'
import { closestWord } from '../suggest'
import type { Rule } from './rule'

/** What is wrong with a link, and the way out. */
type LinkProblem = Pick<Problem, 'message' | 'hint'>

/** Links in texts lead to articles and sections that exist, also those in the other language. */
export const linksResolve: Rule = ({ articles, pages }, { unreadable }) =>
  [...articles, ...pages].flatMap((text) =>
    text.links.flatMap(({ href, line }) => {
      const problem = lintLink(href, text, articles, unreadable)
      return problem ? [{ file: text.file, line, ...problem }] : []
    }),
  )

type Linking = Pick<Article, 'file' | 'language' | 'sections'>

function lintLink(
  href: string,
  text: Linking,
  articles: readonly Article[],
  unreadable: readonly string[],
): LinkProblem | undefined {
  const target = parseLink(href, text.language)
  switch (target.kind) {
    case 'outside':
      return undefined
    case 'unknown':
      return {
        message: `the link “${href}” leads nowhere`,
        hint: 'Link to an article by its file: [words](seven-tips.md) or [words](seven-tips.md#collaboration).',
      }
    case 'section':
      return lintSection(text, target.section)
    case 'article': {
      const article = articles.find(({ id, language }) => id === target.id && language === target.language)
      if (article) return target.section ? lintSection(article, target.section) : undefined
      const file = `${target.language}/articles/${target.id}.md`
      if (unreadable.some((path) => path.replaceAll('\\', '/').endsWith(file))) return undefined
      return {
        message: `there is no article “${target.id}” in ${target.language}`,
        hint: hintForArticle(target.id, target.language, articles),
      }
    }
  }
}

function lintSection({ file, sections }: Linking, wanted: string): LinkProblem | undefined {
  const ids = sections.map(({ id }) => id)
  // A heading without an id is a problem of its own; the link may well mean it.
  if (ids.includes(wanted) || ids.includes('')) return undefined
  return {
    message: `there is no section “${wanted}” in ${file}`,
    hint: `Its sections are: ${ids.join(', ') || 'none'}`,
  }
}

function hintForArticle(id: string, language: string, articles: readonly Article[]): string {
  const elsewhere = articles.find((article) => article.id === id)
  if (elsewhere) {
    return `It exists in ${elsewhere.language}: link to ../../${elsewhere.language}/articles/${id}.md`
  }
  const nearest = closestWord(
    id,
    articles.filter((article) => article.language === language).map((article) => article.id),
  )
  return nearest ? `Did you mean ${nearest}.md?` : 'Articles are linked by the name of their file.'
}
