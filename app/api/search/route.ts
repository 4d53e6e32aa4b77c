import { answerSearchQuery } from '@/lib/search/api'
import { answerQuery } from '@/lib/site/answer'

/** Search as JSON: see lib/search/api.ts for what it takes and gives. */
export const GET = (request: Request): Response => answerQuery(request, answerSearchQuery)
