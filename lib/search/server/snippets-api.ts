import { otherLanguage } from '@/lib/i18n/languages'
import { type Hit, wholeUrl } from '../results/hits'
import { type Excerpt, excerpt } from '../results/snippet'
import { type QueryProblem, readSearchQuery, rowParameters } from './query-parameters'
import { indexOf, searchSite, textsOf } from './site-search'

/** What a list of results wants to know beside what its index holds. */
export interface SnippetsResponse {
  /** What each row says under its title, by the address it leads to: of entries and of their sections. */
  excerpts: Record<string, Excerpt>
  /** How many hits the other language has. */
  elsewhere: number
}

/** In characters: a line of the list, or two on a phone. */
const LENGTH = 88

/**
 * Answers `GET /api/search/rows`: the excerpts of all rows of an answer in one reply. Texts that hold them weigh ten
 * times as much, and the index of the other language twenty times.
 */
export function answerSnippetsQuery(query: URLSearchParams): SnippetsResponse | QueryProblem {
  const read = readSearchQuery(query, rowParameters)
  if ('problem' in read) return read
  const { lang, request, isEmpty } = read
  if (isEmpty) return { excerpts: {}, elsewhere: 0 }

  const other = otherLanguage(lang)
  const { hits } = searchSite(request, lang)
  const cut = ({ section: _, ...hit }: Hit, section?: Hit['section']) =>
    excerpt(
      section ? { ...hit, section } : hit,
      request.query,
      textsOf(lang),
      indexOf(lang),
      indexOf(other),
      LENGTH,
    )
  const excerpts = hits.flatMap((hit) => [
    [wholeUrl(hit), cut(hit)] as const,
    ...hit.sections.map((section) => [section.url, cut(hit, section)] as const),
  ])
  const elsewhere = searchSite({ ...request, limit: 1 }, other)
  return { excerpts: Object.fromEntries(excerpts), elsewhere: elsewhere.answered ? elsewhere.total : 0 }
}
