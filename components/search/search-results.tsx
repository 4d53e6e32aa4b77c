import { BigNumber } from '@/components/layout/headings'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { type Language, otherLanguage } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { foundPath } from '@/lib/routing/found-path'
import { type SearchAddress, searchPath, sectionPath } from '@/lib/routing/paths'
import type { DocumentKind } from '@/lib/search/index/document'
import { createSnippet } from '@/lib/search/results/snippet'
import type { Hit, SearchAnswer } from '@/lib/search/search'
import { siteIndex, siteTexts } from '@/lib/search/server/site-search'
import { Highlighted } from './highlighted'
import { SearchFacets } from './search-facets'
import { SearchForm } from './search-form'

export interface SearchResultsProps {
  language: Language
  query: string
  /** The query was longer than the maximum, and was cut. */
  wasCut: boolean
  filters: { tag: string; category: string; kind: '' | DocumentKind }
  /** Both are undefined when there is no query. */
  answer: SearchAnswer | undefined
  elsewhere: SearchAnswer | undefined
}

/** The results of the search page. No hooks: it is rendered in a route handler. */
export function SearchResults({ language, query, wasCut, filters, answer, elsewhere }: SearchResultsProps) {
  const { strings } = messages(language)
  const address = { q: query, ...filters }
  const found = answer?.answered ? answer.total : 0
  return (
    <div className="page rail-grid pt-10 lg:pt-12">
      <div className="order-2 mt-5 lg:order-none lg:mt-3">
        {answer && (
          <p className="text-sm text-ink-3">
            <BigNumber value={found} />{' '}
            {formatPlural(language, strings.searchResultsIn, found, {
              language: messages(language).languageNames[language],
            })}
          </p>
        )}
        {answer && (
          <SearchFacets
            language={language}
            address={address}
            answer={answer}
            elsewhere={elsewhere?.answered ? elsewhere.total : 0}
          />
        )}
      </div>
      <div className="search-results__column contents lg:block">
        <h1 className="font-serif text-h1 font-medium">{strings.searchTitle}</h1>
        <SearchForm language={language} query={query} filters={filters} />
        {wasCut && (
          <p className="mt-3 text-sm text-ink-3">
            {formatMessage(strings.searchTooLong, { count: query.length })}
          </p>
        )}
        {answer && <Found language={language} address={address} answer={answer} elsewhere={elsewhere} />}
      </div>
    </div>
  )
}

interface FoundProps {
  language: Language
  address: SearchAddress
  answer: SearchAnswer
  elsewhere: SearchAnswer | undefined
}

function Found({ language, address, answer, elsewhere }: FoundProps) {
  const { strings, languageNames } = messages(language)
  const other = otherLanguage(language)
  return (
    <>
      {elsewhere?.answered && elsewhere.total > 0 && (
        <p className="mt-6 text-sm text-ink-3">
          {formatMessage(strings.searchAlso, { language: languageNames[other] })}{' '}
          <a className="link text-ink-2" href={searchPath(other, address)} lang={other} hrefLang={other}>
            {formatPlural(other, messages(other).strings.searchAlsoLink, elsewhere.total, {
              query: answer.query,
            })}
          </a>
        </p>
      )}
      {answer.viaLanguage && (
        <p className="mt-6 text-sm text-ink-3">
          {formatMessage(strings.searchThrough, { language: languageNames[answer.viaLanguage] })}
        </p>
      )}
      {!answer.answered && <Nothing language={language} answer={answer} />}
      <ul className="search-results mt-5 max-w-[46rem] border-t-2 border-ink empty:hidden">
        {answer.hits.map((hit) => (
          <ResultRow key={`${hit.kind}/${hit.id}`} hit={hit} query={answer.query} />
        ))}
      </ul>
    </>
  )
}

function Nothing({ language, answer }: { language: Language; answer: SearchAnswer }) {
  const { strings } = messages(language)
  const links: Record<string, { href: string; label: string }> = {
    articles: { href: sectionPath(language, 'articles'), label: strings.allArticles },
    topics: { href: sectionPath(language, 'topics'), label: strings.allTopics },
  }
  return (
    <div className="mt-6">
      <p className="font-serif text-h3 font-medium">
        {formatMessage(strings.searchNothing, { query: answer.query })}
      </p>
      <p className="mt-2">
        {strings.searchTry.split(/\{(\w+)\}/).map((part) => {
          const link = links[part]
          return link ? (
            <a key={part} className="link" href={link.href}>
              {link.label}
            </a>
          ) : (
            part
          )
        })}
      </p>
      {answer.hits.length > 0 && <p className="mt-6 text-sm text-ink-3">{strings.searchNearest}</p>}
      {answer.suggestions.length > 0 && (
        <>
          <p className="mt-6 text-sm text-ink-3">{strings.searchNear}</p>
          <ul className="mt-2">
            {answer.suggestions.map(({ kind, id, url, title, caption }) => (
              <li key={`${kind}/${id}`} className="font-serif text-item">
                <a className="link" href={url}>
                  {title}
                </a>{' '}
                <span className="font-sans text-sm text-ink-3">{caption}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function ResultRow({ hit, query }: { hit: Hit; query: string }) {
  const { strings } = messages(hit.lang)
  const { text, highlights } = createSnippet(
    hit,
    query,
    siteTexts(hit.lang),
    siteIndex(hit.lang),
    siteIndex(otherLanguage(hit.lang)),
  )
  return (
    <li className="border-rule py-[1.4rem] not-first:border-t">
      <p className="text-sm text-ink-3">
        {strings[hit.kind]} · {hit.caption}
      </p>
      <h2 className="font-serif text-h3 font-medium text-balance">
        <a className="link" href={foundPath(hit.url, query)}>
          <Highlighted text={hit.title} highlights={hit.titleHighlights} />
        </a>
      </h2>
      {hit.otherTitle !== hit.title && hit.otherTitle && (
        <p className="other-language text-item text-ink-2" lang={otherLanguage(hit.lang)}>
          {hit.otherTitle}
        </p>
      )}
      <p className="mt-2 font-serif text-item">
        <Highlighted text={text} highlights={highlights} />
      </p>
      {hit.sections.length > 0 && (
        <ol className="search-results__sections mt-[0.6rem] text-sm">
          {hit.sections.map(({ id, title, titleHighlights, url }) => (
            <li key={id}>
              <a className="quiet-link inline-block py-[0.15rem]" href={foundPath(url, query)}>
                <Highlighted text={title} highlights={titleHighlights} />
              </a>
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}
