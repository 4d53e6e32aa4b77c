import { jsonResponse } from '@/lib/http/json-response'
import { answerSnippetsQuery } from '@/lib/search/server/snippets-api'

/** The snippets of a result list as JSON: lib/search/server/snippets-api.ts has its parameters and its response. */
export const GET = (request: Request): Response => jsonResponse(request, answerSnippetsQuery)
