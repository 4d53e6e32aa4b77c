import { nameOf } from '@/lib/content/glossary'
import type { GlossaryTerm } from '@/lib/content/schemas/glossary-term'
import type { ContentStore } from '@/lib/content/store/content-store'
import type { TermPair } from '@/lib/content/store/terms'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { glossaryPath } from '@/lib/routing/paths'
import { UsedIn } from './used-in'
import './term-row.css'

interface TermRowProps {
  pair: TermPair
  store: ContentStore
  /** The edition of the term by which the list is sorted: it comes first. */
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
    // A link to itself, whose URL readers can copy.
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
        <UsedIn language={own.language} uses={store.listUsesOf(id, own.language)} />
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
