import { Fragment } from 'react'
import type { TermUse } from '@/lib/content/store/terms'
import { formatPlural } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'

/** With more articles than this, the list is in a `<details>` with the count as summary. */
const MAX_IN_LINE = 2

/** The articles that mark a term, each link leading to the section where they do. */
export function UsedIn({ language, uses }: { language: Language; uses: readonly TermUse[] }) {
  const { strings } = messages(language)
  if (uses.length === 0) return null
  if (uses.length <= MAX_IN_LINE) {
    return (
      <p className="term-row__fact">
        {strings.termUsedIn}{' '}
        {uses.map((use, index) => (
          <Fragment key={use.article.id}>
            {index > 0 && ', '}
            <UseLink use={use} />
          </Fragment>
        ))}
      </p>
    )
  }
  return (
    <details className="term-row__fact">
      <summary className="w-fit cursor-pointer py-[0.15rem]">
        {formatPlural(language, strings.termUses, uses.length)}
      </summary>
      <ul>
        {uses.map((use) => (
          <li key={use.article.id} className="py-[0.2rem]">
            <UseLink use={use} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function UseLink({ use: { article, section } }: { use: TermUse }) {
  return (
    <a className="link" href={articlePath(article.language, article.slug, section)}>
      {article.title}
    </a>
  )
}
