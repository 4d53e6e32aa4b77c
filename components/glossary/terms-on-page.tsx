import { Fragment } from 'react'
import { frameIds } from '@/lib/content/frame-ids'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { glossaryPath } from '@/lib/routing/paths'

/** The terms an article marks, as links to their rows in the glossary, in the order of the alphabet. */
export async function TermsOnPage({ language, terms }: { language: Language; terms: readonly string[] }) {
  if (terms.length === 0) return null
  const store = await contentStore()
  const { strings, locale } = messages(language)
  const sorted = terms
    .map((id) => store.getTermPair(id, language).own)
    .sort((a, b) => a.term.localeCompare(b.term, locale))
  return (
    <section className="screen-only" aria-labelledby={frameIds.termsOnPage}>
      <h2 id={frameIds.termsOnPage}>{strings.termsOnThisPage}</h2>
      <p>
        {sorted.map(({ id, term }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <a className="link" href={glossaryPath(language, id)}>
              {term}
            </a>
          </Fragment>
        ))}
      </p>
    </section>
  )
}
