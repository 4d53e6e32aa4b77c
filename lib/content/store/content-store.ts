import type { FigureName } from '../../figures/figure-names'
import { type Language, languages } from '../../i18n/languages'
import type { ToolName } from '../../tools/tool-names'
import type { Article } from '../schemas/article'
import type { FigureWords, WordsOf } from '../schemas/figures'
import type { GlossaryTerm } from '../schemas/glossary-term'
import type { HomeContent } from '../schemas/home-page'
import type { Page } from '../schemas/page'
import type { Source } from '../schemas/sources'
import type { SynonymGroup } from '../schemas/synonyms'
import type { Tool, ToolOf } from '../schemas/tools'
import type { Topic, TopicKind } from '../schemas/topics'
import type { Content } from './content'
import { EditionIndex, groupBy, indexBy, keyOf } from './indexes'
import { listTermUses, pairTerms, type TermPair, type TermUse } from './terms'

/** The first article that shows a figure, and the figure's number there, counted from 1. */
export interface FigureEmbedding {
  article: Article
  number: number
}

/**
 * The content of the site, indexed. Pages, components, feeds, search documents, lint rules and the build ask here and
 * nowhere else. `list…` gives every match in its order, the same array for the same question. `get…` gives one: of
 * articles, topics and sources it may be undefined; of pages, figures, tools and terms, which the lint rules hold
 * complete in every language, it throws where one is missing. What is asked for comes first, the language last.
 */
export class ContentStore {
  readonly #content: Content
  readonly #articles: EditionIndex<Article>
  readonly #terms: EditionIndex<GlossaryTerm>
  readonly #pages: EditionIndex<Page>
  readonly #homePages: EditionIndex<HomeContent>
  readonly #figures: EditionIndex<FigureWords>
  readonly #tools: EditionIndex<Tool>
  readonly #sources: ReadonlyMap<string, Source>
  readonly #articlesBySlug: ReadonlyMap<string, Article>
  readonly #articlesByTopic: ReadonlyMap<string, readonly Article[]>
  readonly #articlesByFigure: ReadonlyMap<string, readonly Article[]>
  readonly #articlesBySource: ReadonlyMap<string, readonly Article[]>
  readonly #topics: ReadonlyMap<string, Topic>
  readonly #topicsByKind: ReadonlyMap<TopicKind, readonly Topic[]>
  readonly #topicsBySlug: ReadonlyMap<string, Topic>
  readonly #topicsByArticle: ReadonlyMap<Article, readonly Topic[]>
  readonly #toolsBySlug: ReadonlyMap<string, Tool>
  readonly #toolsByArticle: ReadonlyMap<string, readonly Tool[]>
  readonly #termUses: ReadonlyMap<string, readonly TermUse[]>
  readonly #termPairs = new Map<Language, ReadonlyMap<string, TermPair>>()

  constructor(content: Content) {
    const byId = ({ id }: { id: string }) => id
    const byOrder = (one: { order: number }, two: { order: number }) => one.order - two.order
    this.#content = content
    this.#articles = new EditionIndex(content.articles, byId, byOrder)
    this.#terms = new EditionIndex(content.terms, byId)
    this.#pages = new EditionIndex(content.pages, byId)
    this.#homePages = new EditionIndex(content.homePages, () => 'home')
    this.#figures = new EditionIndex(content.figures, ({ name }) => name)
    this.#tools = new EditionIndex(content.tools, byId, byOrder)
    this.#sources = indexBy(content.sources, byId)

    const ordered = languages.flatMap((language) => this.#articles.list(language))
    const inLanguage = (article: Article, names: readonly string[]) =>
      [...new Set(names)].map((name) => keyOf(article.language, name))
    this.#articlesBySlug = indexBy(ordered, ({ language, slug }) => keyOf(language, slug))
    this.#articlesByTopic = groupBy(ordered, (article) => inLanguage(article, topicKeysOf(article)))
    this.#articlesByFigure = groupBy(ordered, (article) =>
      inLanguage(
        article,
        article.figures.map(({ refId }) => refId),
      ),
    )
    this.#articlesBySource = groupBy(ordered, (article) => inLanguage(article, article.sources))
    this.#termUses = listTermUses(ordered)

    this.#topics = indexBy(content.topics, ({ kind, id }) => topicKey(kind, id))
    this.#topicsByKind = groupBy(content.topics, ({ kind }) => [kind])
    this.#topicsBySlug = new Map(
      languages.flatMap((language) => [
        ...indexBy(content.topics, (topic) => keyOf(language, topic[language].slug)),
      ]),
    )
    this.#topicsByArticle = invert(
      content.topics.map((topic) => [
        topic,
        languages.flatMap((language) => this.listArticlesAbout(topic, language)),
      ]),
    )
    this.#toolsBySlug = indexBy(content.tools, ({ language, slug }) => keyOf(language, slug))
    this.#toolsByArticle = groupBy(
      languages.flatMap((language) => this.#tools.list(language)),
      ({ language, article }) => [keyOf(language, article)],
    )
  }

  /** Articles of a language in their order; without a language every edition, by file. */
  listArticles(language?: Language): readonly Article[] {
    return this.#articles.list(language)
  }

  /** The id of every article that exists in some language. */
  listArticleIds(): string[] {
    return this.#articles.listIds()
  }

  /** The editions of an article, in the order of the site's languages. */
  listEditions(id: string): readonly Article[] {
    return this.#articles.listEditions(id)
  }

  getArticle(id: string, language: Language): Article | undefined {
    return this.#articles.get(id, language)
  }

  getArticleBySlug(slug: string, language: Language): Article | undefined {
    return this.#articlesBySlug.get(keyOf(language, slug))
  }

  listArticlesAbout({ kind, id }: Pick<Topic, 'kind' | 'id'>, language: Language): readonly Article[] {
    return this.#articlesByTopic.get(keyOf(language, topicKey(kind, id))) ?? []
  }

  listArticlesShowing(figure: FigureName, language: Language): readonly Article[] {
    return this.#articlesByFigure.get(keyOf(language, figure)) ?? []
  }

  listArticlesCiting(sourceId: string, language: Language): readonly Article[] {
    return this.#articlesBySource.get(keyOf(language, sourceId)) ?? []
  }

  /** Categories and tags, or those of one kind, in the order of topics.md. */
  listTopics(kind?: TopicKind): readonly Topic[] {
    return kind ? (this.#topicsByKind.get(kind) ?? []) : this.#content.topics
  }

  /** The category and the tags of an article, in the order of topics.md. */
  listTopicsOf(article: Article, kind?: TopicKind): readonly Topic[] {
    const topics = this.#topicsByArticle.get(article) ?? []
    return kind ? topics.filter((topic) => topic.kind === kind) : topics
  }

  getTopic(kind: TopicKind, id: string): Topic | undefined {
    return this.#topics.get(topicKey(kind, id))
  }

  getTopicBySlug(slug: string, language: Language): Topic | undefined {
    return this.#topicsBySlug.get(keyOf(language, slug))
  }

  /** Every source, in the order of sources.md. */
  listSources(): readonly Source[] {
    return this.#content.sources
  }

  getSource(id: string): Source | undefined {
    return this.#sources.get(id)
  }

  listSynonymGroups(): readonly SynonymGroup[] {
    return this.#content.synonyms
  }

  listTerms(language?: Language): readonly GlossaryTerm[] {
    return this.#terms.list(language)
  }

  /** Undefined where the term has no file in the language; see getTermPair for content without problems. */
  getTerm(id: string, language: Language): GlossaryTerm | undefined {
    return this.#terms.get(id, language)
  }

  /** Every term as a reader of `language` sees it, by id. */
  listTermPairs(language: Language): readonly TermPair[] {
    return [...this.#pairsIn(language).values()]
  }

  getTermPair(id: string, language: Language): TermPair {
    return this.#pairsIn(language).get(id) ?? missing(`${language}/glossary/${id}`)
  }

  /** Where the articles of a language mark a term, in the order of the articles. */
  listUsesOf(termId: string, language: Language): readonly TermUse[] {
    return this.#termUses.get(keyOf(language, termId)) ?? []
  }

  listFigures(language?: Language): readonly FigureWords[] {
    return this.#figures.list(language)
  }

  /** Whether a figure has its words in a language; not so only in content with problems. */
  hasFigure(name: FigureName, language: Language): boolean {
    return this.#figures.get(name, language) !== undefined
  }

  getFigure<Name extends FigureName>(name: Name, language: Language): WordsOf<Name> {
    const words = this.#figures.get(name, language) ?? missing(`${language}/figures/${name}`)
    // The index gives the file of that name.
    return words as FigureWords & WordsOf<Name>
  }

  getFigureEmbedding(name: FigureName, language: Language): FigureEmbedding | undefined {
    const [article] = this.listArticlesShowing(name, language)
    return article && { article, number: article.figures.findIndex(({ refId }) => refId === name) + 1 }
  }

  /** Tools of a language in their order; without a language every edition, by file. */
  listTools(language?: Language): readonly Tool[] {
    return this.#tools.list(language)
  }

  /** The tools that belong to an article. */
  listToolsOf(articleId: string, language: Language): readonly Tool[] {
    return this.#toolsByArticle.get(keyOf(language, articleId)) ?? []
  }

  getTool<Name extends ToolName>(name: Name, language: Language): ToolOf<Name> {
    const tool = this.#tools.get(name, language) ?? missing(`${language}/tools/${name}`)
    // The index gives the file of that name.
    return tool as Tool & ToolOf<Name>
  }

  getToolBySlug(slug: string, language: Language): Tool | undefined {
    return this.#toolsBySlug.get(keyOf(language, slug))
  }

  /** Pages that are not articles, such as “About”; the home page is apart. */
  listPages(language?: Language): readonly Page[] {
    return this.#pages.list(language)
  }

  getPage(id: string, language: Language): Page {
    return this.#pages.get(id, language) ?? missing(`${language}/pages/${id}`)
  }

  listHomePages(): readonly HomeContent[] {
    return this.#homePages.list()
  }

  getHomePage(language: Language): HomeContent {
    return this.#homePages.get('home', language) ?? missing(`${language}/pages/home`)
  }

  #pairsIn(language: Language): ReadonlyMap<string, TermPair> {
    const known = this.#termPairs.get(language)
    if (known) return known
    const pairs = pairTerms(this.#terms, language)
    this.#termPairs.set(language, pairs)
    return pairs
  }
}

const topicKey = (kind: TopicKind, id: string) => `${kind}/${id}`

const topicKeysOf = ({ category, tags }: Article) => [
  topicKey('category', category),
  ...tags.map((tag) => topicKey('tag', tag)),
]

/** Which keys list an item, from the items that each key lists. */
function invert<Key, Item>(
  entries: readonly (readonly [Key, readonly Item[]])[],
): ReadonlyMap<Item, readonly Key[]> {
  const pairs = entries.flatMap(([key, items]) => items.map((item) => [item, key] as const))
  return new Map(
    [...groupBy(pairs, ([item]) => [item])].map(([item, listed]) => [item, listed.map(([, key]) => key)]),
  )
}

function missing(path: string): never {
  throw new Error(`content/${path}.md is missing: write it`)
}
