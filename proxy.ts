import { type NextRequest, NextResponse } from 'next/server'
import { openOnce, readGeneratedJson } from './lib/generated/files'
import { revalidate, securityHeaders } from './lib/http/headers'
import { notFoundResponse } from './lib/http/not-found-response'
import { handleRequest, type RoutingDecision, type Site } from './lib/routing/handle-request'
import { type AddressList, knownAddresses } from './lib/routing/known-addresses'
import type { PermalinkTarget } from './lib/routing/permalinks'

const isDevelopment = process.env.NODE_ENV === 'development'

const openSite = openOnce(
  (): Site => ({
    addresses: isDevelopment ? undefined : knownAddresses(readGeneratedJson<AddressList>('addresses.json')),
    permalinks: new Map(
      Object.entries(readGeneratedJson<Record<string, PermalinkTarget>>('permalinks.json')),
    ),
  }),
)

/** Stands before every page: sends readers to their language, and answers what no page can answer. */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const { pathname, search } = request.nextUrl
  const decision = handleRequest(
    {
      method: request.method,
      path: pathname,
      search,
      acceptLanguage: request.headers.get('Accept-Language'),
    },
    openSite(),
  )
  return respond(request, decision)
}

function respond(request: NextRequest, decision: RoutingDecision): Response | Promise<Response> {
  switch (decision.kind) {
    case 'pass':
      return NextResponse.next()
    case 'reject':
      return new NextResponse(rejections[decision.status], {
        status: decision.status,
        headers: {
          ...securityHeaders,
          'Cache-Control': 'no-store',
          'Content-Type': 'text/plain; charset=utf-8',
          ...(decision.status === 405 ? { Allow: 'GET, HEAD' } : {}),
        },
      })
    case 'redirect':
      return NextResponse.redirect(new URL(decision.location, request.url), {
        status: decision.status,
        headers: { ...securityHeaders, 'Cache-Control': revalidate, ...varyOf(decision) },
      })
    case 'not-found':
      // Not a rewrite to the page: the framework would put its own Vary in place of this one.
      return notFoundResponse(decision.language, request, {
        ...securityHeaders,
        'Cache-Control': revalidate,
        ...varyOf(decision),
      })
  }
}

/** Why a request is rejected; hardly anybody but a program reads it. */
const rejections = {
  400: 'This address cannot be read.\n',
  404: 'There is no such file.\n',
  405: 'Only GET and HEAD are answered here.\n',
}

const varyOf = ({ variesByLanguage }: { variesByLanguage?: true }): Record<string, string> =>
  variesByLanguage ? { Vary: 'Accept-Language' } : {}
