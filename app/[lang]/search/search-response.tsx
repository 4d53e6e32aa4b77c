import { SearchResults } from '@/components/search/search-results'
import { responseWithEtag } from '@/lib/http/etag'
import { renderTemplate } from '@/lib/http/page-template'
import { searchTemplate } from '@/lib/http/page-templates'
import { readTemplate } from '@/lib/http/read-template'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { escapeXml } from '@/lib/meta/xml'
import { searchPath } from '@/lib/routing/paths'
import { type DocumentKind, documentKinds } from '@/lib/search/index/document'
import { searchSite } from '@/lib/search/server/site-search'

const MAX_RESULTS = 50

/**
 * Answers the search page for readers without script: the results are set into a page that was written at build time
 * like every other, so that it ships no framework runtime either.
 */
export async function searchPageResponse(request: Request, language: Language): Promise<Response> {
  const given = new URL(request.url).searchParams
  const filters = {
    tag: given.get('tag') ?? '',
    category: given.get('category') ?? '',
    kind: readKind(given.get('kind')),
  }
  const query = (given.get('q') ?? '').trim()
  const asked = query.slice(0, MAX_CHARACTERS)
  const ask = (each: Language) =>
    searchSite(
      {
        query: asked,
        tag: filters.tag,
        category: filters.category,
        kind: filters.kind || 'all',
        limit: MAX_RESULTS,
      },
      each,
    )
  const isEmpty = asked === '' && !filters.tag && !filters.category

  // A static import of this renderer is refused in route handlers; see the framework's message “react-dom-server-in-react-server”.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const results = renderToStaticMarkup(
    <SearchResults
      language={language}
      query={asked}
      wasCut={query.length > asked.length}
      filters={filters}
      answer={isEmpty ? undefined : ask(language)}
      elsewhere={isEmpty ? undefined : ask(otherLanguage(language))}
    />,
  )
  const html = renderTemplate(await readTemplate(searchTemplate(language), request), {
    title: titleOf(asked),
    results,
    query: escapeXml(searchPath(otherLanguage(language), { q: asked, ...filters })),
  })
  return responseWithEtag(request, html, { 'Content-Type': 'text/html; charset=utf-8' })
}

/** Longer queries are cut: nobody types them, and work per query stays bounded. */
const MAX_CHARACTERS = 200

const readKind = (kind: string | null): '' | DocumentKind =>
  documentKinds.find((known) => known === kind) ?? ''

/** The name of the page in the tab: what was searched for stands first. The template holds the rest. */
const titleOf = (query: string) => (query ? `“${escapeXml(query)}” · ` : '')
