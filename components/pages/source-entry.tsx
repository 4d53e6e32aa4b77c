import type { Article } from '@/lib/content/schemas/article'
import type { Source } from '@/lib/content/schemas/sources'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { articlePath } from '@/lib/routing/paths'

export interface UsedSource {
  source: Source
  /** The articles that cite it. */
  users: readonly Article[]
}

/** A source with everything known of it, and the articles that cite it, each linked to its own list of sources. */
export function SourceEntry({ source, users, language }: UsedSource & { language: Language }) {
  const { strings } = messages(language)
  const title = (
    <cite className="not-italic" lang={source.language === language ? undefined : source.language}>
      {source.title[language]}
    </cite>
  )
  const facts = [source.author, source.publication, source.date].flatMap((fact) => fact?.[language] ?? [])
  return (
    <li
      id={source.id}
      className="grid gap-x-12 gap-y-2 border-rule py-[1.1rem] wrap-anywhere not-first:border-t target:bg-select md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <div>
        <p className="font-serif text-item font-medium text-balance">
          {source.url ? (
            <a className="link" href={source.url}>
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        {facts.length > 0 && <p className="mt-1 text-sm">{facts.join(', ')}</p>}
        <p className="mt-1 text-sm text-ink-3">
          {source.read === 'itself' ? strings.readItself : strings.quotedElsewhere}
          {source.remark && ` ${source.remark[language]}`}
        </p>
      </div>
      {users.length > 0 && (
        <div className="text-sm">
          <p className="text-ink-3">{strings.citedIn}</p>
          {/* A PDF keeps its links: lines in small letters stay high enough to be hit. */}
          <ul>
            {users.map((article) => (
              <li key={article.id} className="print:py-[3px]">
                <a
                  className="quiet-link inline-block py-0.5"
                  href={articlePath(article.language, article.slug, `source-${source.id}`)}
                  lang={article.language === language ? undefined : article.language}
                  hrefLang={article.language === language ? undefined : article.language}
                >
                  {article.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
