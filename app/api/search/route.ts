import { jsonResponse } from '@/lib/http/json-response'
import { answerSearchQuery } from '@/lib/search/server/api'

/** Search as JSON: lib/search/server/api.ts has its parameters and its response. */
export const GET = (request: Request): Response => jsonResponse(request, answerSearchQuery)
