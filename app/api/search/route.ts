import { answerSearchQuery } from '@/lib/search/api'
import { answerWithEtag } from '@/lib/site/answer'

/** Search as JSON: see lib/search/api.ts for what it takes and gives. */
export function GET(request: Request): Response {
  const answer = answerSearchQuery(new URL(request.url).searchParams)
  if ('problem' in answer) {
    return Response.json(answer.problem, {
      status: 400,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  }
  return answerWithEtag(request, JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
  })
}
