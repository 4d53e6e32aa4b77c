import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { glossaryPath } from '@/lib/routing/paths'

/** The terms a newcomer should know, as one paragraph, each with its counterpart. */
export async function TermsToKnow({ language }: { language: Language }) {
  const { strings } = messages(language)
  const store = await contentStore()
  const { terms } = (await contentStore()).getHomePage(language)
  return (
    <section className="page mt-16 lg:mt-24" aria-labelledby="terms-to-know">
      <div className="section-head">
        <h2 id="terms-to-know">{strings.termsToKnow}</h2>
        <a className="link text-sm" href={glossaryPath(language)}>
          {strings.wholeGlossary}
        </a>
      </div>
      <ul className="terms-to-know">
        {terms.map((id) => {
          const { own, other } = store.getTermPair(id, language)
          return (
            <li key={id}>
              <a className="link" href={glossaryPath(language, id)}>
                {own.term}
              </a>{' '}
              <span className="other text-ink-2" lang={other.language}>
                {other.term}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
