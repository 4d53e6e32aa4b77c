import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { type TermPair, termPairs, usesOf } from '@/lib/content/glossary'
import { editionIn, type Library } from '@/lib/content/read-content'
import { isAbout } from '@/lib/content/store'
import { sourceName } from '@/lib/content/source-name'
import { findTool, type Tool, toolsIn } from '@/lib/content/schemas/tools'
import type { Topic } from '@/lib/content/schemas/topics'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { languageFile } from '@/lib/i18n/messages'
import { say, sayCount } from '@/lib/i18n/format'
import { articlePath, glossaryPath, toolPath, topicPath } from '@/lib/routing/paths'
import type { Concept } from '../analysis/synonym-group'
import type { SearchEntry } from '../index/document'

/** All that a reader of a language can find, as search wants it. */
export function siteEntries(library: Library, language: Language): SearchEntry[] {
  const articles = library.articles
    .filter((article) => article.language === language)
    .sort((a, b) => a.order - b.order)
  return [
    ...articles.map((article) => articleEntry(article, library)),
    ...toolsIn(library, language).map((tool) => toolEntry(tool, library)),
    ...library.topics.map((topic) => topicEntry(topic, articles, language)),
    ...termPairs(library, language).map((pair) => termEntry(pair, library)),
  ]
}

function articleEntry(article: Article, library: Library): SearchEntry {
  const { language, id } = article
  const topics = library.topics.filter((topic) => isAbout(article, topic))
  const { strings } = languageFile(language)
  return {
    kind: 'article',
    id,
    url: articlePath(language, article.slug),
    title: article.title,
    otherTitle: editionIn(library, id, otherLanguage(language))?.title ?? '',
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
    note: `${say(strings.minutes, { count: readingMinutes(article.words) })} · ${sourceName(article)}`,
  }
}

/** A tool is found by its name and by what is said of it; its statements and activities are no texts to search. */
function toolEntry(tool: Tool, library: Library): SearchEntry {
  const { language, id, title, name, line, intro } = tool
  return {
    kind: 'tool',
    id,
    url: toolPath(language, tool.slug),
    title,
    otherTitle: findTool(library, id, otherLanguage(language)).title,
    tags: [],
    category: '',
    labels: [name],
    keywords: [],
    sections: [{ id: '', title: '', text: `${line} ${intro}` }],
    note: languageFile(language).strings.tool,
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
    note: sayCount(language, languageFile(language).strings.articleCount, members),
  }
}

function termEntry({ id, own, other }: TermPair, library: Library): SearchEntry {
  const { strings } = languageFile(own.language)
  const uses = usesOf(library, id, own.language).length
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
    note: uses > 0 ? sayCount(own.language, strings.termUses, uses) : strings.glossary,
  }
}

/**
 * What search knows to mean the same: the terms of the glossary with their synonyms, and the search words. Search
 * words under the id of a term are more ways to say it, which a glossary need not print.
 */
export function siteConcepts({ terms, searchWords }: Library): Concept[] {
  const phrases = (id: string, language: Language) =>
    terms
      .filter((term) => term.id === id && term.language === language)
      .flatMap(({ term, abbreviation, synonyms }) => [
        term,
        ...(abbreviation ? [abbreviation] : []),
        ...synonyms,
      ])
  const ids = new Set([...terms, ...searchWords].map(({ id }) => id))
  return [...ids].map((id) => {
    const more = searchWords.find((words) => words.id === id)
    return {
      id,
      en: [...phrases(id, 'en'), ...(more?.en ?? [])],
      nl: [...phrases(id, 'nl'), ...(more?.nl ?? [])],
    }
  })
}
