import { isLanguage, type Language, languages } from '../i18n/languages'
import { negotiateLanguage } from '../i18n/negotiate'
import { feedPath, homePath, notFoundPath, openSearchPath, sectionPath } from './paths'
import { type Permalinks, resolvePermalink } from './permalinks'

/** What is to be done with a request. */
export type Decision =
  | { kind: 'pass' }
  | { kind: 'refuse'; status: 400 | 404 | 405 }
  | { kind: 'redirect'; to: string; status: 307 | 308; varies?: true }
  | { kind: 'missing'; page: string }

interface Asked {
  method: string
  /** As sent: not decoded. */
  path: string
  search: string
  acceptLanguage: string | null
}

/** The framework's own files, which it answers by itself. */
const FRAMEWORK = '/_next/static/'
/** Files for pages: what is missing among them needs no page that says so. */
const ASSETS = '/assets/'

const ALONE = [
  '/api/search',
  '/api/search/rows',
  '/sitemap.xml',
  '/robots.txt',
  '/speculation-rules.json',
  '/icon.svg',
]

/**
 * Decides on a request by its method and path: the site's own pages pass, `/` leads to the reader's language, and all
 * else gets the page that says so, in the language of its address. A cited edition leads to its article. Only `/`
 * looks at the reader's languages: deep links are never redirected by language.
 */
export function decide(
  { method, path, search, acceptLanguage }: Asked,
  known: ReadonlySet<string>,
  cited: Permalinks = new Map(),
): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refuse', status: 405 }
  if (!isWellFormed(path)) return { kind: 'refuse', status: 400 }
  if (path === '/')
    return { kind: 'redirect', to: homePath(negotiateLanguage(acceptLanguage)), status: 307, varies: true }
  // Browsers ask for this by habit, where a document has no head to name an icon.
  if (path === '/favicon.ico') return { kind: 'redirect', to: '/icon.svg', status: 308 }
  if (path.length > 1 && path.endsWith('/')) {
    const to = path.replace(/\/+$/, '')
    return isKnown(to, known) || resolvePermalink(to, cited)
      ? { kind: 'redirect', to: to + search, status: 308 }
      : missing(path, acceptLanguage)
  }
  const citedNow = resolvePermalink(path, cited)
  if (citedNow) return { kind: 'redirect', to: citedNow + search, status: 307 }
  if (isKnown(path, known) || path.startsWith(FRAMEWORK)) return { kind: 'pass' }
  return path.startsWith(ASSETS) ? { kind: 'refuse', status: 404 } : missing(path, acceptLanguage)
}

const searchPages = new Set(languages.map((language) => sectionPath(language, 'search')))
const feeds = new Set(languages.flatMap((language) => [feedPath(language), openSearchPath(language)]))

const isKnown = (path: string, known: ReadonlySet<string>) =>
  known.has(path) || searchPages.has(path) || feeds.has(path) || ALONE.includes(path)

function missing(path: string, acceptLanguage: string | null): Decision {
  const first = path.split('/')[1] ?? ''
  const language: Language = isLanguage(first) ? first : negotiateLanguage(acceptLanguage)
  return { kind: 'missing', page: notFoundPath(language) }
}

/** Whether a path can be decoded and holds no control characters or back slashes. */
function isWellFormed(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
