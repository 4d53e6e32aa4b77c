import { type Language, otherLanguage } from '@/lib/i18n/languages'
import type { DocumentKind } from '../index/document'
import { createSnippet } from '../results/snippet'
import { type ParameterProblem, parseSearchParameters, searchParameters } from './parameters'
import { publicId } from './public-ids'
import { type SiteSearch, siteSearch } from './site-search'

/** A result of the API. The names of its fields are public and stay as they are. */
export interface SearchResult {
  id: string
  lang: Language
  kind: DocumentKind
  url: string
  title: string
  /** The best section; left out when the article as a whole is the answer. */
  section?: { id: string; title: string }
  excerpt: string
  tags: string[]
  score: number
}

/** The response of `GET /api/search`. The names of its fields are public and stay as they are. */
export interface SearchResponse {
  query: string
  lang: Language
  /** Number of results before the limit. */
  total: number
  /** False when nothing answers the whole query: the results are then the nearest. */
  answered: boolean
  /** The language in whose texts the answer was found, when that is not `lang`. */
  through?: Language
  results: SearchResult[]
}

/** Answers `GET /api/search`: one result per document with its best section, or what is wrong with the parameters. */
export function answerSearchQuery(
  query: URLSearchParams,
  site: SiteSearch = siteSearch,
): SearchResponse | ParameterProblem {
  const parsed = parseSearchParameters(query, searchParameters, site)
  if ('problem' in parsed) return parsed
  const { lang, request, isEmpty } = parsed
  if (isEmpty) return { query: request.query, lang, total: 0, answered: true, results: [] }

  const { total, answered, viaLanguage, hits } = site.search(request, lang)
  const indexes = [site.index(lang), site.index(otherLanguage(lang))] as const
  const results = hits.map((hit) => ({
    id: publicId(hit),
    lang: hit.lang,
    kind: hit.kind,
    url: hit.url,
    title: hit.title,
    ...(hit.section ? { section: { id: hit.section.id, title: hit.section.title } } : {}),
    excerpt: createSnippet(hit, request.query, site.texts(lang), ...indexes).text,
    tags: hit.tags,
    score: Math.round(hit.score * 1000) / 1000,
  }))
  return {
    query: request.query,
    lang,
    total,
    answered,
    ...(viaLanguage ? { through: viaLanguage } : {}),
    results,
  }
}
