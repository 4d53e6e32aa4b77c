import { answerWithEtag } from '@/lib/http/etag'
import { fillSlot, readPageTemplate, searchTemplate } from '@/lib/http/page-template'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { escapeXml } from '@/lib/meta/xml'
import { searchPath } from '@/lib/routing/paths'
import { type DocumentKind, documentKinds } from '@/lib/search/index/document'
import { searchSite } from '@/lib/search/server/site-search'
import { SearchResults } from '../../../components/search/search-results'

const MAX_RESULTS = 50

/**
 * Answers the search page for readers without script: the results are set into the page's frame, which was written at
 * build time like every page, so that it ships no runtime either.
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
  const html = fill(await readPageTemplate(searchTemplate(language), request), language, results, {
    q: asked,
    ...filters,
  })
  return answerWithEtag(request, html, { 'Content-Type': 'text/html; charset=utf-8' })
}

/** Longer queries are cut: nobody types them, and work per query stays bounded. */
const MAX_CHARACTERS = 200

const readKind = (kind: string | null): '' | DocumentKind =>
  documentKinds.find((known) => known === kind) ?? ''

/** Sets the results into the frame, and takes the query along in the title and to the other language. */
function fill(frame: string, language: Language, results: string, address: { q: string }): string {
  const other = otherLanguage(language)
  const { searchTitle } = messages(language).strings
  const title = address.q ? `“${escapeXml(address.q)}” · ${searchTitle}` : searchTitle
  const page = frame
    .replaceAll(`href="${searchPath(other)}"`, `href="${escapeXml(searchPath(other, address))}"`)
    .replace(`<title>${searchTitle}`, () => `<title>${title}`)
  return fillSlot(page, results)
}
