import { nameOf } from '@/lib/content/glossary'
import { contentStore } from '@/lib/content/store'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { glossaryPath } from '@/lib/routing/paths'

interface TermCardsProps {
  language: Language
  /** Ids of the terms that the text marks, in its order. */
  terms: readonly string[]
}

/** The popovers of the terms of a text, one for each term, hidden until opened: see open-terms.ts. */
export async function TermCards({ language, terms }: TermCardsProps) {
  const store = await contentStore()
  const { openInGlossary, escCloses } = messages(language).strings
  return terms.map((id) => {
    const { own, other } = store.getTermPair(id, language)
    const name = `term-name-${id}`
    return (
      <div key={id} id={`term-${id}`} className="term-card" popover="auto" role="note" aria-labelledby={name}>
        <p id={name}>{nameOf(own)}</p>
        <p className="other-language text-ink-2" lang={other.language}>
          {nameOf(other)}
        </p>
        <p>{own.definition}</p>
        <p>
          <a className="link" href={glossaryPath(language, id)}>
            {openInGlossary}
          </a>
          <span>
            <kbd className="keycap">Esc</kbd> {escCloses}
          </span>
        </p>
      </div>
    )
  })
}
