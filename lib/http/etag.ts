import { createHash } from 'node:crypto'
import { revalidate } from './headers'

/**
 * A response made per request that a browser may store and revalidate (RFC 9110, 13): with an ETag of the body, and
 * status 304 without a body while it is the same.
 */
export function responseWithEtag(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const isSame = (request.headers.get('If-None-Match') ?? '').split(/\s*,\s*/).includes(etag)
  return new Response(isSame ? null : body, {
    status: isSame ? 304 : 200,
    headers: { ...headers, 'Cache-Control': revalidate, ETag: etag },
  })
}
