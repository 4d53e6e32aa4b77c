import { answerQuery } from '@/lib/http/etag'
import { answerSnippetsQuery } from '@/lib/search/server/snippets-api'

/** What the rows of search results say under their titles: see lib/search/server/snippets-api.ts for what it takes and gives. */
export const GET = (request: Request): Response => answerQuery(request, answerSnippetsQuery)
