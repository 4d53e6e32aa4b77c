import type { Language } from '@/lib/languages/language'
import type { SearchRequest } from '@/lib/search/search'

/**
 * How many hits the other language has. The server is asked, in some hundred bytes: its index would cost a reader
 * who may never want it many times that. Undefined when it cannot say.
 */
export async function countElsewhere(
  request: SearchRequest,
  language: Language,
): Promise<number | undefined> {
  const { query, tag = '', category = '' } = request
  const asked = new URLSearchParams({ lang: language, q: query, tag, category, kind: 'all', limit: '1' })
  try {
    const response = await fetch(`/api/search?${asked}`, { signal: AbortSignal.timeout(5000) })
    const { total, answered } = (await response.json()) as { total?: number; answered?: boolean }
    return answered ? total : 0
  } catch {
    return undefined
  }
}
