import { type NextRequest, NextResponse } from 'next/server'
import articlePermalinks from './.generated/cited.json'
import knownPaths from './.generated/paths.json'
import { revalidate, securityHeaders } from './lib/http/headers'
import { languages } from './lib/i18n/languages'
import { decide } from './lib/routing/handle-request'
import { searchTemplatePath } from './lib/routing/paths'
import type { Permalinks } from './lib/routing/permalinks'

// In development the search page asks for its frame over the wire; in a build it is kept beside the server.
const frames = process.env.NODE_ENV === 'development' ? languages.map(searchTemplatePath) : []

const known: ReadonlySet<string> = new Set([...knownPaths, ...frames])
const cited: Permalinks = new Map(Object.entries(articlePermalinks))

/** Why a request is refused; nobody but a program is likely to read it. */
const refusals = {
  400: 'This address cannot be read.\n',
  404: 'There is no such file.\n',
  405: 'Only GET and HEAD are answered here.\n',
}

/** Stands before every page: sends readers to their language, and answers what no page can answer. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const decision = decide(
    {
      method: request.method,
      path: pathname,
      search,
      acceptLanguage: request.headers.get('Accept-Language'),
    },
    known,
    cited,
  )
  switch (decision.kind) {
    case 'pass':
      return NextResponse.next()
    case 'refuse':
      return new NextResponse(refusals[decision.status], {
        status: decision.status,
        headers: {
          ...securityHeaders,
          'Cache-Control': 'no-store',
          'Content-Type': 'text/plain; charset=utf-8',
          ...(decision.status === 405 ? { Allow: 'GET, HEAD' } : {}),
        },
      })
    case 'redirect':
      return NextResponse.redirect(new URL(decision.to, request.url), {
        status: decision.status,
        headers: {
          ...securityHeaders,
          'Cache-Control': revalidate,
          ...(decision.varies ? { Vary: 'Accept-Language' } : {}),
        },
      })
    case 'missing':
      return NextResponse.rewrite(new URL(decision.page, request.url), { status: 404 })
  }
}
