import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import { type Language, languages } from '@/lib/i18n/languages'
import type { SearchDocument } from '@/lib/search/index/document'

/** What an engine finds for a query: the ids of articles, best first. */
export type Engine = (query: string, language: Language) => { answered: boolean; ids: string[] }

/** An engine made ready for a corpus, with what a browser would have to fetch for a language. */
export interface Peer {
  name: string
  engine: Engine
  index: Record<Language, string>
}

const fields = ['title', 'labels', 'headings', 'text']

const documentOf = ({ id, title, labels, keywords, sections }: SearchDocument) => ({
  id,
  title,
  labels: [...labels, ...keywords].join(' '),
  headings: sections.map((section) => section.title).join(' '),
  text: sections.map(({ text }) => text).join(' '),
})

const articlesOf = (corpus: Record<Language, SearchDocument[]>, language: Language) =>
  corpus[language].filter(({ kind }) => kind === 'article').map(documentOf)

const perLanguage = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>

/** FlexSearch's own Document, with its own encoder and ranking and the options its documentation starts with. */
export function stockFlexSearch(corpus: Record<Language, SearchDocument[]>): Peer {
  const documents = perLanguage((language) => {
    const document = new Document({ tokenize: 'forward', document: { id: 'id', index: fields } })
    for (const article of articlesOf(corpus, language)) document.add(article)
    return document
  })
  return {
    name: 'FlexSearch, its own ranking',
    engine: (query, language) => {
      const found = documents[language].search(query, { limit: 10, suggest: true })
      const ids = [...new Set(found.flatMap(({ result }) => result.map(String)))]
      return { answered: ids.length > 0, ids }
    },
    index: perLanguage((language) => {
      const parts: string[] = []
      documents[language].export((key: string, data: string) => {
        parts.push(`${key} ${data}`)
      })
      return parts.join('\n')
    }),
  }
}

/** MiniSearch as its documentation tunes it for readers: prefixes, typos, and titles before texts. */
export function tunedMiniSearch(corpus: Record<Language, SearchDocument[]>): Peer {
  const engines = perLanguage((language) => {
    const engine = new MiniSearch({
      fields,
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, labels: 3, headings: 2 } },
    })
    engine.addAll(articlesOf(corpus, language))
    return engine
  })
  return {
    name: 'MiniSearch, tuned',
    engine: (query, language) => {
      const ids = engines[language]
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id))
      return { answered: ids.length > 0, ids }
    },
    index: perLanguage((language) => JSON.stringify(engines[language])),
  }
}
