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
    <li id={source.id}>
      <div>
        <p className="font-serif text-item font-medium balanced">
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
          <ul>
            {users.map((article) => (
              <li key={article.id}>
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
