import { createHash } from 'node:crypto'
import { revalidate } from './headers'

/** An answer made per request that a browser may keep and ask about again: with an ETag, and 304 while it is the same. */
export function answerWithEtag(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const same = (request.headers.get('If-None-Match') ?? '').split(/\s*,\s*/).includes(etag)
  return new Response(same ? null : body, {
    status: same ? 304 : 200,
    headers: { ...headers, 'Cache-Control': revalidate, ETag: etag },
  })
}

/** Answers a query of an API with JSON, or with what is wrong with the query, in the form of RFC 9457. */
export function answerQuery(
  request: Request,
  answerTo: (query: URLSearchParams) => object | { problem: { status: number } },
): Response {
  const answer = answerTo(new URL(request.url).searchParams)
  if ('problem' in answer) {
    return Response.json(answer.problem, {
      status: answer.problem.status,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  }
  return answerWithEtag(request, JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
  })
}
