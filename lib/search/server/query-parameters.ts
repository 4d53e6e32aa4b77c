import { z } from 'zod'
import { type Language, languages } from '@/lib/i18n/languages'
import { entryKinds } from '../index/document'
import type { SearchRequest } from '../search'
import { indexOf } from './site-search'

const MAX_CHARACTERS = 200
const MAX_RESULTS = 50
const limitFault = `limit must be a whole number from 1 to ${MAX_RESULTS}`

/** The parameters of `GET /api/search`; its messages are what a client reads in a 400. */
export const searchParameters = z.object({
  lang: z.enum(languages, `lang must be one of: ${languages.join(', ')}`),
  q: z.string().max(MAX_CHARACTERS, `q must have at most ${MAX_CHARACTERS} characters`).default(''),
  tag: z.string().default(''),
  category: z.string().default(''),
  kind: z.enum(['article', 'all'], 'kind must be article or all').default('article'),
  limit: z.coerce
    .number(limitFault)
    .int(limitFault)
    .min(1, limitFault)
    .max(MAX_RESULTS, limitFault)
    .default(10),
})

const kinds = ['all', ...entryKinds] as const

/** The parameters of `GET /api/search/rows`: as above, of any kind. */
export const rowParameters = searchParameters.extend({
  kind: z.enum(kinds, `kind must be one of: ${kinds.join(', ')}`).default('all'),
})

/** A problem in words, in the form of RFC 9457. */
export interface QueryProblem {
  problem: { title: string; status: 400; detail: string }
}

/** A query that can be answered; `isEmpty` when it asks for nothing. */
export interface ReadQuery {
  lang: Language
  request: SearchRequest & { limit: number }
  isEmpty: boolean
}

/** Reads the parameters of a query by their rules, or says all that is wrong with them. */
export function readSearchQuery(
  query: URLSearchParams,
  parameters: typeof searchParameters | typeof rowParameters,
): ReadQuery | QueryProblem {
  const given = parameters.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
  if (!given.success) return problem(given.error.issues.map(({ message }) => message))
  const { lang, q, ...filters } = given.data
  const faults = [
    ...(['tag', 'category'] as const)
      .filter((name) => filters[name] && !isKnown(lang, name, filters[name]))
      .map((name) => `there is no ${name} “${filters[name].slice(0, 40)}”`),
    ...(query.has('q') || filters.tag || filters.category ? [] : ['q is missing']),
  ]
  if (faults.length > 0) return problem(faults)
  return {
    lang,
    request: { query: q, ...filters },
    isEmpty: q.trim() === '' && !filters.tag && !filters.category,
  }
}

const problem = (faults: readonly string[]): QueryProblem => ({
  problem: { title: 'This search cannot be answered', status: 400, detail: `${faults.join('; ')}.` },
})

const isKnown = (language: Language, group: 'tag' | 'category', id: string) =>
  indexOf(language).cards.some((card) => (group === 'tag' ? card.tags.includes(id) : card.category === id))
