import { answerQuery } from '@/lib/http/etag'
import { answerSearchQuery } from '@/lib/search/server/api'

/** Search as JSON: see lib/search/server/api.ts for what it takes and gives. */
export const GET = (request: Request): Response => answerQuery(request, answerSearchQuery)
