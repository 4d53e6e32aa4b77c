import type { Language } from '@/lib/i18n/languages'
import type { SearchRequest } from '@/lib/search/search'
import type { SnippetsResponse } from '@/lib/search/server/snippets-api'
import { marked, type ResultOption } from './result-list'

/** The last reply is cached: an answer is often shown twice, the second time with the other language. */
let last: { address: string; reply: Promise<SnippetsResponse | undefined> } | undefined

/** Fetches the snippets of an answer from the server. Undefined when that fails. */
export function fetchSnippets(
  { query, tag = '', category = '', kind = 'all', limit = 0 }: SearchRequest,
  language: Language,
): Promise<SnippetsResponse | undefined> {
  const asked = new URLSearchParams({ lang: language, q: query, tag, category, kind, limit: `${limit}` })
  const address = `/api/search/rows?${asked}`
  if (last?.address === address) return last.reply
  const dialogRequest = { address, reply: fetchReply(address) }
  last = dialogRequest
  // After a failure the same query asks again.
  void dialogRequest.reply.then((reply) => {
    if (!reply && last === dialogRequest) last = undefined
  })
  return dialogRequest.reply
}

async function fetchReply(address: string): Promise<SnippetsResponse | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    return response.ok ? ((await response.json()) as SnippetsResponse) : undefined
  } catch {
    return undefined
  }
}

/** Puts the snippets into their options. An option without snippet still has its title and caption. */
export function fillSnippets(rows: readonly ResultOption[], excerpts: SnippetsResponse['excerpts']): void {
  for (const { address, excerpt } of rows) {
    const found = excerpts[address]
    if (found) excerpt.replaceChildren(...marked(found.text, found.marks))
  }
}
