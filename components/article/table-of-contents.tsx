import { frameIds } from '@/lib/content/frame-ids'
import { type Article, readingMinutes } from '@/lib/content/schemas/article'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'

/** The sections of an article as stops on a line; follow-sections.ts moves the dot. */
export function ContentsRail({ article }: { article: Article }) {
  const { strings } = messages(article.language)
  return (
    <nav className="table-of-contents__rail" aria-labelledby={frameIds.tableOfContents} data-contents="">
      <h2 id={frameIds.tableOfContents} className="text-sm font-semibold">
        {strings.onThisPage}
      </h2>
      <SectionList article={article} />
      <p
        className="tabular mt-3 text-sm text-ink-3"
        data-minutes-left={strings.minutesLeft}
        data-minutes={readingMinutes(article.words)}
        hidden
      >
        {formatMessage(strings.minutesLeft, { count: readingMinutes(article.words) })}
      </p>
    </nav>
  )
}

/** The same list in a `<details>`, for narrow windows. */
export function ContentsOnPhones({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  return (
    <details className="table-of-contents__fold">
      <summary>
        <span className="font-semibold">{strings.onThisPage}</span>
        <span className="text-ink-3">
          {formatPlural(language, strings.sections, sectionsOf(article).length)}
        </span>
      </summary>
      <nav aria-label={strings.sectionList}>
        <SectionList article={article} />
      </nav>
    </details>
  )
}

const sectionsOf = ({ sections }: Article) => sections.filter(({ depth }) => depth === 2)

function SectionList({ article }: { article: Article }) {
  return (
    <ol className="table-of-contents__line">
      {sectionsOf(article).map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  )
}
