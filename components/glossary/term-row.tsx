import { nameOf, type TermPair, usesOf } from '@/lib/content/glossary'
import type { ContentStore } from '@/lib/content/read-content'
import type { GlossaryTerm } from '@/lib/content/schemas/glossary-term'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { glossaryPath } from '@/lib/routing/paths'
import { UsedIn } from './used-in'
import './term-row.css'

interface TermRowProps {
  pair: TermPair
  store: ContentStore
  /** Whose word the list is in the order of: it stands first. */
  by: 'own' | 'other'
}

/** A term with its counterpart, what it means, and where it is used. Its id is the same in both languages. */
export function TermRow({ pair: { id, own, other }, store, by }: TermRowProps) {
  const { strings } = messages(own.language)
  const words = [own, other].flatMap(({ term, abbreviation = '', synonyms }) => [
    term,
    abbreviation,
    ...synonyms,
  ])
  const names = [
    // A link to itself: its address is what a reader copies to point someone here.
    <dfn key="own" className="not-italic">
      <a className="quiet-link" href={`#${id}`}>
        {nameOf(own)}
      </a>
    </dfn>,
    <Counterpart key="other" term={other} />,
  ]
  return (
    <div id={id} className="term-row" data-words={words.filter(Boolean).join('|')}>
      <dt>{by === 'own' ? names : names.reverse()}</dt>
      <dd>
        <p>{own.definition}</p>
        {own.remark && <p className="mt-2 text-base text-ink-2">{own.remark}</p>}
        {own.synonyms.length > 0 && (
          <p className="term-row__fact">
            {formatMessage(strings.alsoCalled, { synonyms: own.synonyms.join(', ') })}
          </p>
        )}
        <UsedIn language={own.language} uses={usesOf(store, id, own.language)} />
      </dd>
    </div>
  )
}

/** The term in the other language, as the link to its row there. */
function Counterpart({ term }: { term: GlossaryTerm }) {
  return (
    <a
      className="quiet-link other-language"
      href={glossaryPath(term.language, term.id)}
      lang={term.language}
      hrefLang={term.language}
    >
      {nameOf(term)}
    </a>
  )
}
