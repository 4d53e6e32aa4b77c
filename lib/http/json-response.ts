import { responseWithEtag } from './etag'

/** What is wrong with a query, in the form of RFC 9457. */
interface Rejected {
  problem: { status: number }
}

/** The answer of an API to the query of a request as JSON, or what is wrong with the query as problem+json. */
export function jsonResponse(
  request: Request,
  answerTo: (query: URLSearchParams) => object | Rejected,
): Response {
  const answer = answerTo(new URL(request.url).searchParams)
  if ('problem' in answer) {
    return Response.json(answer.problem, {
      status: answer.problem.status,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  }
  return responseWithEtag(request, JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
  })
}
