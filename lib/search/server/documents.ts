import { type TermPair, termPairs, usesOf } from '@/lib/content/glossary'
import { type ContentStore, editionIn } from '@/lib/content/read-content'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { findTool, type Tool, toolsIn } from '@/lib/content/schemas/tools'
import type { Topic } from '@/lib/content/schemas/topics'
import { sourceName } from '@/lib/content/source-name'
import { isAbout } from '@/lib/content/store'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath, glossaryPath, toolPath, topicPath } from '@/lib/routing/paths'
import type { Concept } from '../analysis/synonym-group'
import type { SearchEntry } from '../index/document'

/** All that a reader of a language can find, as search wants it. */
export function siteEntries(store: ContentStore, language: Language): SearchEntry[] {
  const articles = store.articles
    .filter((article) => article.language === language)
    .sort((a, b) => a.order - b.order)
  return [
    ...articles.map((article) => articleEntry(article, store)),
    ...toolsIn(store, language).map((tool) => toolEntry(tool, store)),
    ...store.topics.map((topic) => topicEntry(topic, articles, language)),
    ...termPairs(store, language).map((pair) => termEntry(pair, store)),
  ]
}

function articleEntry(article: Article, store: ContentStore): SearchEntry {
  const { language, id } = article
  const topics = store.topics.filter((topic) => isAbout(article, topic))
  const { strings } = messages(language)
  return {
    kind: 'article',
    id,
    url: articlePath(language, article.slug),
    title: article.title,
    otherTitle: editionIn(store, id, otherLanguage(language))?.title ?? '',
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
    note: `${formatMessage(strings.minutes, { count: readingMinutes(article.words) })} · ${sourceName(article)}`,
  }
}

/** A tool is found by its name and by what is said of it; its statements and activities are no texts to search. */
function toolEntry(tool: Tool, store: ContentStore): SearchEntry {
  const { language, id, title, name, line, intro } = tool
  return {
    kind: 'tool',
    id,
    url: toolPath(language, tool.slug),
    title,
    otherTitle: findTool(store, id, otherLanguage(language)).title,
    tags: [],
    category: '',
    labels: [name],
    keywords: [],
    sections: [{ id: '', title: '', text: `${line} ${intro}` }],
    note: messages(language).strings.tool,
  }
}

function topicEntry(topic: Topic, articles: readonly Article[], language: Language): SearchEntry {
  const { name, slug, description } = topic[language]
  const members = articles.filter((article) => isAbout(article, topic)).length
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
    note: formatPlural(language, messages(language).strings.articleCount, members),
  }
}

function termEntry({ id, own, other }: TermPair, store: ContentStore): SearchEntry {
  const { strings } = messages(own.language)
  const uses = usesOf(store, id, own.language).length
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
    note: uses > 0 ? formatPlural(own.language, strings.termUses, uses) : strings.glossary,
  }
}

/**
 * What search knows to mean the same: the terms of the glossary with their synonyms, and the search words. Search
 * words under the id of a term are more ways to say it, which a glossary need not print.
 */
export function siteConcepts({ terms, synonyms }: ContentStore): Concept[] {
  const phrases = (id: string, language: Language) =>
    terms
      .filter((term) => term.id === id && term.language === language)
      .flatMap(({ term, abbreviation, synonyms }) => [
        term,
        ...(abbreviation ? [abbreviation] : []),
        ...synonyms,
      ])
  const ids = new Set([...terms, ...synonyms].map(({ id }) => id))
  return [...ids].map((id) => {
    const more = synonyms.find((words) => words.id === id)
    return {
      id,
      en: [...phrases(id, 'en'), ...(more?.en ?? [])],
      nl: [...phrases(id, 'nl'), ...(more?.nl ?? [])],
    }
  })
}
