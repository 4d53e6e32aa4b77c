import type { ReactNode } from 'react'
import { SearchForm } from '@/components/search/search-form'
import { curvePath } from '@/lib/figures/curve'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { homePath, sectionPath } from '@/lib/routing/paths'
import { PageFrame } from '../layout/page-frame'
import { StatusPage } from './status-page'
import './not-found-page.css'

/** The page for unknown addresses: a drawing of a line that stops, the search form, and links. */
export function NotFoundPage({ language }: { language: Language }) {
  const { strings } = messages(language)
  const ways: Record<string, ReactNode> = {
    articles: <Way key="articles" href={sectionPath(language, 'articles')} label={strings.allArticles} />,
    topics: <Way key="topics" href={sectionPath(language, 'topics')} label={strings.topics} />,
    start: <Way key="start" href={`${homePath(language)}#start`} label={strings.notFoundStart} />,
  }
  return (
    <PageFrame language={language}>
      <BrokenLine />
      <StatusPage language={language} status={404} title="notFoundTitle" text="notFoundText">
        <div className="mt-7 max-w-[52rem]">
          <SearchForm language={language} />
        </div>
        <p className="mt-5">{strings.notFoundWays.split(/\{(\w+)\}/).map((part) => ways[part] ?? part)}</p>
      </StatusPage>
    </PageFrame>
  )
}

const Way = ({ href, label }: { href: string; label: string }) => (
  <a className="link" href={href}>
    {label}
  </a>
)

const before = [
  { x: 0, y: 108 },
  { x: 240, y: 90 },
  { x: 410, y: 116 },
  { x: 600, y: 78 },
  { x: 780, y: 98 },
]
const after = [
  { x: 1090, y: 98 },
  { x: 1440, y: 74 },
]

function BrokenLine() {
  return (
    <svg
      className="figure block h-[clamp(11rem,22.4vw,26rem)] w-full border-b border-rule"
      viewBox="0 0 1440 323"
      aria-hidden="true"
      preserveAspectRatio="xMidYMax slice"
    >
      <path className="figure__line" d={curvePath(before)} />
      <path className="figure__line" d="M780 88v20" />
      <circle className="figure__step" cx="600" cy="78" r="5.5" />
      <path className="not-found-page__fall" d="M795 102C870 112 940 190 953 270" />
      <circle className="figure__dot" cx="960" cy="300" r="22" />
      <path className="figure__line" d={curvePath(after)} />
      <path className="figure__line" d="M1090 88v20" />
    </svg>
  )
}
