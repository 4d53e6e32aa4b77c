import { isLanguage, type Language } from '../i18n/languages'
import { negotiateLanguage } from '../i18n/negotiate'
import type { KnownAddresses } from './known-addresses'
import { homePath } from './paths'
import { type Permalinks, resolvePermalink } from './permalinks'

/** What proxy.ts does with a request. */
export type RoutingDecision =
  | { kind: 'pass' }
  | { kind: 'reject'; status: 400 | 404 | 405 }
  | { kind: 'redirect'; location: string; status: 307 | 308; variesByLanguage?: true }
  | { kind: 'not-found'; language: Language; variesByLanguage?: true }

export interface RequestInfo {
  method: string
  /** As sent: not decoded. */
  path: string
  search: string
  acceptLanguage: string | null
}

/** What there is on this site. Without a list of addresses, in development, the framework answers for all paths. */
export interface Site {
  addresses: KnownAddresses | undefined
  permalinks: Permalinks
}

/** The framework's own files, which it answers by itself. */
const FRAMEWORK = '/_next/static/'
const ASSETS = '/assets/'
/** Brotli copies of assets, under the same names. They are sent in place of the assets, never by their own address. */
const BROTLI = '/assets/br/'

/**
 * Decides on a request by its method and path: known addresses pass, `/` leads to the reader's language, a permanent
 * address to its article, and all else gets the not-found page in the language of its address. Only `/` and addresses
 * without a language look at the reader's languages: deep links are never redirected by language.
 */
export function handleRequest(
  { method, path, search, acceptLanguage }: RequestInfo,
  site: Site,
): RoutingDecision {
  if (site.addresses === undefined && path.startsWith('/_')) return { kind: 'pass' }
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'reject', status: 405 }
  if (!isWellFormed(path)) return { kind: 'reject', status: 400 }
  if (path === '/') {
    const location = homePath(negotiateLanguage(acceptLanguage))
    return { kind: 'redirect', location, status: 307, variesByLanguage: true }
  }
  // Browsers ask for this by habit, where a document has no head to name an icon.
  if (path === '/favicon.ico') return { kind: 'redirect', location: '/icon.svg', status: 308 }
  if (path.endsWith('/')) {
    const location = path.replace(/\/+$/, '')
    return site.addresses?.has(location) || resolvePermalink(location, site.permalinks)
      ? { kind: 'redirect', location: location + search, status: 308 }
      : notFound(path, acceptLanguage)
  }
  const article = resolvePermalink(path, site.permalinks)
  if (article) return { kind: 'redirect', location: article + search, status: 307 }
  if (site.addresses === undefined || path.startsWith(FRAMEWORK)) return { kind: 'pass' }
  if (site.addresses.has(path) && !path.startsWith(BROTLI)) return { kind: 'pass' }
  // Nobody reads what is said of a missing asset: one line will do.
  return path.startsWith(ASSETS) ? { kind: 'reject', status: 404 } : notFound(path, acceptLanguage)
}

function notFound(path: string, acceptLanguage: string | null): RoutingDecision {
  const language: Language | undefined = [path.split('/')[1] ?? ''].find(isLanguage)
  return language
    ? { kind: 'not-found', language }
    : { kind: 'not-found', language: negotiateLanguage(acceptLanguage), variesByLanguage: true }
}

/** Whether a path can be decoded and holds no control characters or backslashes. */
function isWellFormed(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is rejected.
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
