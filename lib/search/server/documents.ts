import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import type { SynonymGroup } from '@/lib/content/schemas/synonyms'
import type { Tool } from '@/lib/content/schemas/tools'
import type { Topic } from '@/lib/content/schemas/topics'
import { sourceName } from '@/lib/content/source-name'
import type { ContentStore } from '@/lib/content/store/content-store'
import type { TermPair } from '@/lib/content/store/terms'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath, glossaryPath, toolPath, topicPath } from '@/lib/routing/paths'
import type { SearchDocument } from '../index/document'

/** Everything a reader of a language can find on this site, as documents of search. */
export function siteDocuments(store: ContentStore, language: Language): SearchDocument[] {
  return [
    ...store.listArticles(language).map((article) => articleDocument(article, store)),
    ...store.listTools(language).map((tool) => toolDocument(tool, store)),
    ...store.listTopics().map((topic) => topicDocument(topic, store, language)),
    ...store.listTermPairs(language).map((pair) => termDocument(pair, store)),
  ]
}

function articleDocument(article: Article, store: ContentStore): SearchDocument {
  const { language, id } = article
  const topics = store.listTopicsOf(article)
  const { strings } = messages(language)
  return {
    kind: 'article',
    id,
    url: articlePath(language, article.slug),
    title: article.title,
    otherTitle: store.getArticle(id, otherLanguage(language))?.title ?? '',
    tags: article.tags,
    category: article.category,
    labels: [
      ...topics.map((topic) => topic[language].name),
      ...[article.originalTitle, article.author, article.affiliation, article.publication].filter(
        (label) => label !== undefined,
      ),
    ],
    keywords: article.keywords,
    sections: [
      { id: '', title: '', text: [article.description, article.summary, article.lead].join(' ') },
      ...article.sections.map(({ id, title, text }) => ({ id, title, text })),
    ],
    caption: `${formatMessage(strings.minutes, { count: readingMinutes(article.words) })} · ${sourceName(article)}`,
  }
}

/** A tool is found by its name and its description, not by its statements and activities. */
function toolDocument(tool: Tool, store: ContentStore): SearchDocument {
  const { language, id, title, name, line, intro } = tool
  return {
    kind: 'tool',
    id,
    url: toolPath(language, tool.slug),
    title,
    otherTitle: store.getTool(id, otherLanguage(language)).title,
    tags: [],
    category: '',
    labels: [name],
    keywords: [],
    sections: [{ id: '', title: '', text: `${line} ${intro}` }],
    caption: messages(language).strings.tool,
  }
}

function topicDocument(topic: Topic, store: ContentStore, language: Language): SearchDocument {
  const { name, slug, description } = topic[language]
  const members = store.listArticlesAbout(topic, language).length
  return {
    kind: 'topic',
    id: topic.id,
    url: topicPath(language, slug),
    title: name,
    otherTitle: topic[otherLanguage(language)].name,
    tags: [],
    category: '',
    labels: [],
    keywords: [],
    sections: [{ id: '', title: '', text: description }],
    caption: formatPlural(language, messages(language).strings.articleCount, members),
  }
}

function termDocument({ id, own, other }: TermPair, store: ContentStore): SearchDocument {
  const { strings } = messages(own.language)
  const uses = store.listUsesOf(id, own.language).length
  return {
    kind: 'term',
    id,
    url: glossaryPath(own.language, id),
    title: own.term,
    otherTitle: other.term,
    tags: [],
    category: '',
    labels: own.abbreviation ? [own.abbreviation] : [],
    keywords: own.synonyms,
    sections: [{ id: '', title: '', text: [own.definition, own.remark].filter(Boolean).join(' ') }],
    caption: uses > 0 ? formatPlural(own.language, strings.termUses, uses) : strings.glossary,
  }
}

/**
 * The synonym groups of this site: each term of the glossary with its synonyms, and the groups of content/synonyms.md.
 * A group under the id of a term adds phrases to it that the glossary does not print.
 */
export function siteSynonyms(store: ContentStore): SynonymGroup[] {
  const phrases = (id: string, language: Language) => {
    const term = store.getTerm(id, language)
    if (!term) return []
    return [term.term, ...(term.abbreviation ? [term.abbreviation] : []), ...term.synonyms]
  }
  const groups = new Map(store.listSynonymGroups().map((group) => [group.id, group]))
  const ids = new Set([...store.listTerms(), ...groups.values()].map(({ id }) => id))
  return [...ids].map((id) => {
    const more = groups.get(id)
    return {
      id,
      en: [...phrases(id, 'en'), ...(more?.en ?? [])],
      nl: [...phrases(id, 'nl'), ...(more?.nl ?? [])],
    }
  })
}
