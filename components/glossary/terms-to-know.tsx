import { SectionHead } from '@/components/layout/headings'
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
      <SectionHead id="terms-to-know" title={strings.termsToKnow}>
        <a className="link text-sm" href={glossaryPath(language)}>
          {strings.wholeGlossary}
        </a>
      </SectionHead>
      <ul className="flex max-w-[64rem] flex-wrap gap-x-[1em] pt-[0.9rem] font-serif text-[1.4375rem]/[1.75] font-[430] max-[64.01rem]:text-[1.1875rem]/[1.75]">
        {terms.map((id) => {
          const { own, other } = store.getTermPair(id, language)
          return (
            <li key={id}>
              <a className="link" href={glossaryPath(language, id)}>
                {own.term}
              </a>{' '}
              <span className="other-language text-ink-2" lang={other.language}>
                {other.term}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
