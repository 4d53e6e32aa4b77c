import type { ReactNode } from 'react'
import { type Language, languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { type SearchAddress, searchPath } from '@/lib/routing/paths'
import { documentKinds } from '@/lib/search/index/document'
import type { SearchAnswer } from '@/lib/search/search'
import { siteIndex } from '@/lib/search/server/site-search'

interface SearchFacetsProps {
  language: Language
  address: SearchAddress
  answer: SearchAnswer
  /** How many results the other language has. */
  elsewhere: number
}

/** Rarer tags are found on the page of topics. */
const MAX_TOPICS = 6

/** Filters as plain links, each with the number of results it would leave. One in each group is current. */
export function SearchFacets({ language, address, answer, elsewhere }: SearchFacetsProps) {
  const { strings } = messages(language)
  const { facetCounts } = answer
  const kindNames = {
    article: strings.articles,
    term: strings.terms,
    tool: strings.tools,
    topic: strings.topics,
  }
  const link = (change: SearchAddress) => searchPath(language, { ...address, ...change })
  const everything = Object.values(facetCounts.kind).reduce((sum, count) => sum + count, 0)
  const topicsOf = (group: 'category' | 'tag') =>
    Object.entries(facetCounts[group])
      .map(([id, count]) => ({ id, count, name: nameOfTopic(language, id) }))
      .sort((a, b) => b.count - a.count)
      .filter(({ id }, index) => index < MAX_TOPICS || id === address[group])

  return (
    <div className="mt-5 text-sm lg:mt-14">
      <FacetGroup name={strings.searchShow}>
        <Facet
          href={link({ kind: '' })}
          label={strings.searchEverything}
          count={everything}
          here={!address.kind}
        />
        {documentKinds.map((kind) => (
          <Facet
            key={kind}
            href={link({ kind })}
            label={kindNames[kind]}
            count={facetCounts.kind[kind]}
            here={address.kind === kind}
          />
        ))}
      </FacetGroup>
      <FacetGroup name={strings.searchTopic}>
        <Facet href={link({ category: '' })} label={strings.searchAllTopics} here={!address.category} />
        {topicsOf('category').map(({ id, count, name }) => (
          <Facet
            key={id}
            href={link({ category: id })}
            label={name}
            count={count}
            here={address.category === id}
          />
        ))}
      </FacetGroup>
      <FacetGroup name={strings.searchTag}>
        <Facet href={link({ tag: '' })} label={strings.searchAllTags} here={!address.tag} />
        {topicsOf('tag').map(({ id, count, name }) => (
          <Facet key={id} href={link({ tag: id })} label={name} count={count} here={address.tag === id} />
        ))}
      </FacetGroup>
      <FacetGroup name={strings.language}>
        {languages.map((each) => (
          <Facet
            key={each}
            href={searchPath(each, address)}
            label={messages(each).name}
            count={each === language ? (answer.answered ? answer.total : 0) : elsewhere}
            here={each === language}
            language={each}
          />
        ))}
      </FacetGroup>
    </div>
  )
}

/** Topics are hits too: their names are in the index. */
const nameOfTopic = (language: Language, id: string) =>
  siteIndex(language).documents.find((card) => card.kind === 'topic' && card.id === id)?.title ?? id

function FacetGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <nav className="grid grid-cols-[6rem_minmax(0,1fr)] lg:mb-[1.4rem] lg:block" aria-label={name}>
      <p className="py-[0.35rem] font-semibold">{name}</p>
      <ul className="flex flex-wrap gap-x-5 lg:block">{children}</ul>
    </nav>
  )
}

interface FacetProps {
  href: string
  label: string
  count?: number
  here: boolean
  language?: Language
}

function Facet({ href, label, count, here, language }: FacetProps) {
  if (count === 0 && !here) return null
  return (
    <li>
      <a
        className={`inline-block py-[0.35rem] ${here ? 'font-semibold' : 'quiet-link text-ink-2'}`}
        href={href}
        aria-current={here ? 'true' : undefined}
        lang={language}
        hrefLang={language}
      >
        <span className={here ? 'current-mark' : undefined}>{label}</span>
        {count !== undefined && <span className="tabular font-normal text-ink-3 opacity-85"> {count}</span>}
      </a>
    </li>
  )
}
