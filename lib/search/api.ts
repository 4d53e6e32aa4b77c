import { z } from 'zod'
import { type Language, languages, otherLanguage } from '@/lib/languages/language'
import type { EntryKind } from './entry'
import { excerpt } from './excerpt'
import { indexOf, searchSite, textsOf } from './site-search'

const MOST_CHARACTERS = 200
const MOST_RESULTS = 50

/** The parameters of `GET /api/search`; its messages are what a client reads in a 400. */
const parameters = z.object({
  lang: z.enum(languages, `lang must be one of: ${languages.join(', ')}`),
  q: z.string().max(MOST_CHARACTERS, `q must have at most ${MOST_CHARACTERS} characters`).default(''),
  tag: z.string().default(''),
  category: z.string().default(''),
  kind: z.enum(['article', 'all'], 'kind must be article or all').default('article'),
  limit: z.coerce
    .number(`limit must be a whole number from 1 to ${MOST_RESULTS}`)
    .int(`limit must be a whole number from 1 to ${MOST_RESULTS}`)
    .min(1, `limit must be a whole number from 1 to ${MOST_RESULTS}`)
    .max(MOST_RESULTS, `limit must be a whole number from 1 to ${MOST_RESULTS}`)
    .default(10),
})

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

/** A problem in words, in the form of RFC 9457. */
export interface QueryProblem {
  problem: { title: string; status: 400; detail: string }
}

/** Answers a query of the JSON search: one result per article with its best section, or what is wrong with the query. */
export function answerSearchQuery(query: URLSearchParams): SearchReply | QueryProblem {
  const given = parameters.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
  if (!given.success) return problem(given.error.issues.map(({ message }) => message))
  const { lang, q, limit, ...filters } = given.data
  const faults = [
    ...(['tag', 'category'] as const)
      .filter((name) => filters[name] && !isKnown(lang, name, filters[name]))
      .map((name) => `there is no ${name} “${filters[name].slice(0, 40)}”`),
    ...(query.has('q') || filters.tag || filters.category ? [] : ['q is missing']),
  ]
  if (faults.length > 0) return problem(faults)
  if (q.trim() === '' && !filters.tag && !filters.category)
    return { query: q, lang, total: 0, answered: true, results: [] }

  const { total, answered, through, hits } = searchSite({ query: q, limit, ...filters }, lang)
  const results = hits.map((hit) => ({
    id: hit.id,
    lang: hit.lang,
    kind: hit.kind,
    url: hit.url,
    title: hit.title,
    ...(hit.section ? { section: { id: hit.section.id, title: hit.section.title } } : {}),
    excerpt: excerpt(hit, q, textsOf(lang), indexOf(lang), indexOf(otherLanguage(lang))).text,
    tags: hit.tags,
    score: Math.round(hit.score * 1000) / 1000,
  }))
  return { query: q, lang, total, answered, ...(through ? { through } : {}), results }
}

const problem = (faults: readonly string[]): QueryProblem => ({
  problem: { title: 'This search cannot be answered', status: 400, detail: `${faults.join('; ')}.` },
})

const isKnown = (language: Language, group: 'tag' | 'category', id: string) =>
  indexOf(language).cards.some((card) => (group === 'tag' ? card.tags.includes(id) : card.category === id))
