import { parseLink } from '../parse/links'
import type { Problem } from '../problem'
import type { Article } from '../schemas/article'
import type { ContentStore } from '../store/content-store'
import { closestWord } from '../suggest'
import type { Rule, RuleContext } from './rule'

type LinkProblem = Pick<Problem, 'message' | 'hint'>

/** Links in texts lead to articles and sections that exist, also those in the other language. */
export const linksResolve: Rule = (store, context) =>
  [...store.listArticles(), ...store.listPages()].flatMap((text) =>
    text.links.flatMap(({ href, line }) => {
      const problem = lintLink(href, text, store, context)
      return problem ? [{ file: text.file, line, ...problem }] : []
    }),
  )

type LinkingText = Pick<Article, 'file' | 'language' | 'sections'>

function lintLink(
  href: string,
  text: LinkingText,
  store: ContentStore,
  { isUnreadable }: RuleContext,
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
      const article = store.getArticle(target.id, target.language)
      if (article) return target.section ? lintSection(article, target.section) : undefined
      if (isUnreadable(target.language, 'articles', `${target.id}.md`)) return undefined
      return {
        message: `there is no article “${target.id}” in ${target.language}`,
        hint: articleHint(target.id, target.language, store),
      }
    }
  }
}

function lintSection({ file, sections }: LinkingText, wanted: string): LinkProblem | undefined {
  const ids = sections.map(({ id }) => id)
  // A heading without an id is reported by itself, and may be the one that is meant.
  if (ids.includes(wanted) || ids.includes('')) return undefined
  return {
    message: `there is no section “${wanted}” in ${file}`,
    hint: `Its sections are: ${ids.join(', ') || 'none'}`,
  }
}

function articleHint(id: string, language: Article['language'], store: ContentStore): string {
  const [elsewhere] = store.listEditions(id)
  if (elsewhere) {
    return `It exists in ${elsewhere.language}: link to ../../${elsewhere.language}/articles/${id}.md`
  }
  const nearest = closestWord(
    id,
    store.listArticles(language).map((article) => article.id),
  )
  return nearest ? `Did you mean ${nearest}.md?` : 'Articles are linked by the name of their file.'
}
