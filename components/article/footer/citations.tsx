import type { ReactNode } from 'react'
import { asCited } from '@/lib/content/article-permalinks'
import type { Article } from '@/lib/content/schemas/article'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { apaCitation, bibtexEntry, plainCitation } from '@/lib/meta/citations'

/** Citations of the article in a `<details>`. The texts can be selected; a script shows buttons that copy them. */
export function Citations({ article }: { article: Article }) {
  const { language } = article
  const { strings } = messages(language)
  const cited = asCited(article)
  const apa = apaCitation(cited)
  return (
    <details className="citations" data-refused={strings.copySelected}>
      <summary>{strings.cite}</summary>
      <dl>
        <Citation name={strings.citation.plain} language={language}>
          <p data-text="">{plainCitation(cited)}</p>
        </Citation>
        <Citation name={strings.citation.apa} language={language}>
          <p data-text="">
            {apa.before}
            <i>{apa.title}</i>
            {apa.after}
          </p>
        </Citation>
        <Citation name={strings.citation.bibtex} language={language}>
          <pre data-text="">{bibtexEntry(cited)}</pre>
        </Citation>
      </dl>
      <p className="text-ink-3">{strings.citeNote}</p>
      <p role="status" />
    </details>
  )
}

function Citation({ name, language, children }: { name: string; language: Language; children: ReactNode }) {
  const { strings } = messages(language)
  return (
    <div data-citation="">
      <dt>
        {name}
        <button
          type="button"
          className="chip"
          hidden
          data-copy=""
          data-copied={formatMessage(strings.copied, { name })}
        >
          {strings.copy} <span className="sr-only">{name}</span>
        </button>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
