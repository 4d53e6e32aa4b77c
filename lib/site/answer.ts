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
