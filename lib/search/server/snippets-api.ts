import { otherLanguage } from '@/lib/i18n/languages'
import type { HighlightRange } from '../results/highlight'
import { documentUrl, type Hit } from '../results/hits'
import { createSnippet } from '../results/snippet'
import { type ParameterProblem, parseSearchParameters, snippetParameters } from './parameters'
import { type SiteSearch, siteSearch } from './site-search'

/** The response of `GET /api/search/rows`. The names of its fields are public and stay as they are. */
export interface SnippetsResponse {
  /** The snippet of each row of a result list, by the address it leads to: of documents and of their sections. */
  excerpts: Record<string, { text: string; marks: HighlightRange[] }>
  /** Number of hits in the other language. */
  elsewhere: number
}

/** In characters: one line of the list, or two on a phone. */
const SNIPPET_LENGTH = 88

/**
 * Answers `GET /api/search/rows`: the snippets of all rows of an answer in one response. The texts they are cut from are
 * ten times as large, and the index of the other language twenty times.
 */
export function answerSnippetsQuery(
  query: URLSearchParams,
  site: SiteSearch = siteSearch,
): SnippetsResponse | ParameterProblem {
  const parsed = parseSearchParameters(query, snippetParameters, site)
  if ('problem' in parsed) return parsed
  const { lang, request, isEmpty } = parsed
  if (isEmpty) return { excerpts: {}, elsewhere: 0 }

  const other = otherLanguage(lang)
  const indexes = [site.index(lang), site.index(other)] as const
  const snippetOf = ({ section: _, ...hit }: Hit, section?: Hit['section']) => {
    const target = section ? { ...hit, section } : hit
    const { text, highlights } = createSnippet(
      target,
      request.query,
      site.texts(lang),
      ...indexes,
      SNIPPET_LENGTH,
    )
    return { text, marks: highlights }
  }
  const excerpts = site
    .search(request, lang)
    .hits.flatMap((hit) => [
      [documentUrl(hit), snippetOf(hit)] as const,
      ...hit.sections.map((section) => [section.url, snippetOf(hit, section)] as const),
    ])
  const { answered, total } = site.search({ ...request, limit: 1 }, other)
  return { excerpts: Object.fromEntries(excerpts), elsewhere: answered ? total : 0 }
}
