import { z } from 'zod'
import { type Language, languages } from '@/lib/i18n/languages'
import { documentKinds } from '../index/document'
import { MAX_QUERY_LENGTH } from '../query/parse'
import type { SearchRequest } from '../search'
import type { SiteSearch } from './site-search'

const MAX_LIMIT = 50
const limitProblem = `limit must be a whole number from 1 to ${MAX_LIMIT}`

/** The parameters of `GET /api/search`; the messages are what a client reads in a 400. */
export const searchParameters = z.object({
  lang: z.enum(languages, `lang must be one of: ${languages.join(', ')}`),
  q: z.string().max(MAX_QUERY_LENGTH, `q must have at most ${MAX_QUERY_LENGTH} characters`).default(''),
  tag: z.string().default(''),
  category: z.string().default(''),
  kind: z.enum(['article', 'all'], 'kind must be article or all').default('article'),
  limit: z.coerce
    .number(limitProblem)
    .int(limitProblem)
    .min(1, limitProblem)
    .max(MAX_LIMIT, limitProblem)
    .default(10),
})

const kinds = ['all', ...documentKinds] as const

/** The parameters of `GET /api/search/rows`: the same, with every kind. */
export const snippetParameters = searchParameters.extend({
  kind: z.enum(kinds, `kind must be one of: ${kinds.join(', ')}`).default('all'),
})

/** Why a query cannot be answered, as problem details of RFC 9457. */
export interface ParameterProblem {
  problem: { title: string; status: 400; detail: string }
}

/** Valid parameters; `isEmpty` when they ask for nothing. */
export interface ParsedParameters {
  lang: Language
  request: SearchRequest & { limit: number }
  isEmpty: boolean
}

/** Parses the parameters of a query by their schema and the filters of the site, or names all that is wrong with them. */
export function parseSearchParameters(
  query: URLSearchParams,
  schema: typeof searchParameters | typeof snippetParameters,
  site: SiteSearch,
): ParsedParameters | ParameterProblem {
  const parsed = schema.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
  if (!parsed.success) return problem(parsed.error.issues.map(({ message }) => message))
  const { lang, q, ...filters } = parsed.data
  const problems = [
    ...(['tag', 'category'] as const)
      .filter((name) => filters[name] && !isKnown(site, lang, name, filters[name]))
      .map((name) => `there is no ${name} “${filters[name].slice(0, 40)}”`),
    ...(query.has('q') || filters.tag || filters.category ? [] : ['q is missing']),
  ]
  if (problems.length > 0) return problem(problems)
  return {
    lang,
    request: { query: q, ...filters },
    isEmpty: q.trim() === '' && !filters.tag && !filters.category,
  }
}

const problem = (problems: readonly string[]): ParameterProblem => ({
  problem: { title: 'This search cannot be answered', status: 400, detail: `${problems.join('; ')}.` },
})

const isKnown = (site: SiteSearch, language: Language, filter: 'tag' | 'category', id: string) =>
  site
    .index(language)
    .documents.some((document) => (filter === 'tag' ? document.tags.includes(id) : document.category === id))
