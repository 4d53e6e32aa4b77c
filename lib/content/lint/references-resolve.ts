import { join } from 'node:path'
import { isFigureName } from '../../figures/figure-names'
import type { Problem } from '../problem'
import type { Article } from '../schemas/article'
import type { HomeContent } from '../schemas/home-page'
import type { Page } from '../schemas/page'
import { articlesNamedIn, type Tool } from '../schemas/tools'
import type { ContentStore } from '../store/content-store'
import { nameChecks } from './name-checks'
import type { Rule, RuleContext } from './rule'

/**
 * Categories, tags, related articles, sources, terms and figures that a file names exist, articles and terms in the
 * language of that file; cited sources are listed.
 */
export const referencesResolve: Rule = (store, context) => [
  ...store.listArticles().flatMap((article) => lintArticle(article, store, context)),
  ...store.listHomePages().flatMap((home) => lintHomePage(home, store, context)),
  ...store.listTools().flatMap((tool) => lintTool(tool, store, context)),
  ...store.listPages().flatMap((page) => lintPage(page, store, context)),
]

function lintArticle(article: Article, store: ContentStore, context: RuleContext): Problem[] {
  const { file, lineOf } = article
  const checks = nameChecks(store, context, article.language)
  const at = (...path: (string | number)[]) => ({ file, line: lineOf(...path) })
  return [
    ...checks.category(article.category, at('category')),
    ...article.tags.flatMap((tag, index) => checks.tag(tag, at('tags', index))),
    ...article.sources.flatMap((id, index) => checks.source(id, at('sources', index))),
    ...article.related.flatMap((related, index) =>
      checks.article(related.article, at('related', index, 'article')),
    ),
    ...article.terms.flatMap(({ refId, line }) => checks.term(refId, { file, line })),
    ...unlistedCites(article),
    ...missingFigures(article, store, context),
  ]
}

const unlistedCites = ({ file, cites, sources }: Article): Problem[] =>
  cites
    .filter(({ refId }) => !sources.includes(refId))
    .map(({ refId, line }) => ({
      file,
      line,
      message: `the source “${refId}” is cited but not listed`,
      hint: `Add ${refId} to sources in the frontmatter, or cite one of: ${sources.join(', ')}`,
    }))

function missingFigures(
  { file, language, figures }: Article,
  store: ContentStore,
  { root, isUnreadable }: RuleContext,
): Problem[] {
  return figures
    .filter(({ refId }) => isFigureName(refId) && !store.hasFigure(refId, language))
    .filter(({ refId }) => !isUnreadable(language, 'figures', `${refId}.md`))
    .map(({ refId, line }) => ({
      file,
      line,
      message: `the figure “${refId}” has no words yet`,
      hint: `Write ${join(root, '<language>', 'figures', `${refId}.md`)}`,
    }))
}

function lintHomePage(home: HomeContent, store: ContentStore, context: RuleContext): Problem[] {
  const { file, start, terms, lineOf } = home
  const checks = nameChecks(store, context, home.language)
  return [
    ...start.flatMap(({ article }, index) =>
      checks.article(article, { file, line: lineOf('start', index, 'article') }),
    ),
    ...terms.flatMap((term, index) => checks.term(term, { file, line: lineOf('terms', index) })),
  ]
}

function lintTool(tool: Tool, store: ContentStore, context: RuleContext): Problem[] {
  const checks = nameChecks(store, context, tool.language)
  return articlesNamedIn(tool).flatMap(({ article, path }) =>
    checks.article(article, { file: tool.file, line: tool.lineOf(...path) }),
  )
}

function lintPage(page: Page, store: ContentStore, context: RuleContext): Problem[] {
  const { file, language, terms, cites, figures, lines = [], lineOf } = page
  const checks = nameChecks(store, context, language)
  return [
    ...lines.flatMap(({ article }, index) =>
      checks.article(article, { file, line: lineOf('lines', index, 'article') }),
    ),
    ...terms.flatMap(({ refId, line }) => checks.term(refId, { file, line })),
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
  ]
}
