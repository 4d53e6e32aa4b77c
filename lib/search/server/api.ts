import { type Language, otherLanguage } from '@/lib/i18n/languages'
import type { EntryKind } from '../index/document'
import { excerpt } from '../results/snippet'
import { type QueryProblem, readSearchQuery, searchParameters } from './query-parameters'
import { indexOf, searchSite, textsOf } from './site-search'

export interface SearchResult {
  id: string
  lang: Language
  kind: EntryKind
  url: string
  title: string
  /** The section that answers best; left out when the article as a whole does. */
  section?: { id: string; title: string }
  excerpt: string
  tags: string[]
  score: number
}

export interface SearchReply {
  query: string
  lang: Language
  /** Before the limit. */
  total: number
  /** False when nothing answers the whole query: the results are then the nearest. */
  answered: boolean
  /** The language in whose texts the answer was found, when that is not `lang`. */
  through?: Language
  results: SearchResult[]
}

/** Answers a query of the JSON search: one result per article with its best section, or what is wrong with the query. */
export function answerSearchQuery(query: URLSearchParams): SearchReply | QueryProblem {
  const read = readSearchQuery(query, searchParameters)
  if ('problem' in read) return read
  const { lang, request, isEmpty } = read
  if (isEmpty) return { query: request.query, lang, total: 0, answered: true, results: [] }

  const { total, answered, through, hits } = searchSite(request, lang)
  const results = hits.map((hit) => ({
    id: hit.id,
    lang: hit.lang,
    kind: hit.kind,
    url: hit.url,
    title: hit.title,
    ...(hit.section ? { section: { id: hit.section.id, title: hit.section.title } } : {}),
    excerpt: excerpt(hit, request.query, textsOf(lang), indexOf(lang), indexOf(otherLanguage(lang))).text,
    tags: hit.tags,
    score: Math.round(hit.score * 1000) / 1000,
  }))
  return { query: request.query, lang, total, answered, ...(through ? { through } : {}), results }
}
