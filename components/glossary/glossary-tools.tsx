import { alphabet } from '@/lib/content/glossary'
import { type Language, languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { glossaryByOtherPath, glossaryPath, searchPath } from '@/lib/routing/paths'
import type { FilterMessages } from './shared/filter-messages'
import './glossary-tools.css'

interface GlossaryToolsProps {
  language: Language
  by: 'own' | 'other'
  /** Letters that terms begin with. */
  letters: readonly string[]
}

/** Navigation of the glossary: letters, filter, and the order by the other language's terms. */
export function GlossaryTools({ language, by, letters }: GlossaryToolsProps) {
  return (
    <>
      <Letters language={language} letters={letters} />
      <div className="grid gap-x-4 gap-y-1 text-sm lg:grid-cols-[minmax(0,24rem)_auto] lg:justify-start print:hidden">
        <Filter language={language} />
        <Order language={language} by={by} />
      </div>
    </>
  )
}

function Letters({ language, letters }: Pick<GlossaryToolsProps, 'language' | 'letters'>) {
  return (
    <nav aria-label={messages(language).strings.glossaryLetters}>
      <ul className="glossary-tools__letters">
        {alphabet.map((letter) => (
          <li key={letter}>
            {letters.includes(letter) ? <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a> : letter}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Needs a script, which shows it: see filter-terms.island.ts. */
function Filter({ language }: { language: Language }) {
  const { filterTerms, filterFound, filterNothing, filterSearch } = messages(language).strings
  const filterMessages: FilterMessages = { language, filterFound, filterNothing, filterSearch }
  return (
    <div
      className="glossary-tools__filter"
      data-glossary-filter={JSON.stringify(filterMessages)}
      data-enhance=""
    >
      <input
        className="field w-full text-base"
        type="search"
        aria-label={filterTerms}
        placeholder={filterTerms}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        data-search={searchPath(language)}
      />
      <p className="min-h-7 pt-[0.35rem] text-ink-2" role="status" />
    </div>
  )
}

/** Each order is a page of its own, so that it works without a script. */
function Order({ language, by }: Pick<GlossaryToolsProps, 'language' | 'by'>) {
  const { strings } = messages(language)
  const ordered = by === 'own' ? language : languages.find((each) => each !== language)
  const path = (each: Language) =>
    each === language ? glossaryPath(language) : glossaryByOtherPath(language)
  return (
    <nav className="glossary-tools__order flex flex-wrap gap-x-4" aria-labelledby="sort-by">
      <span id="sort-by" className="text-ink-3">
        {strings.sortBy}
      </span>
      {[language, ...languages.filter((each) => each !== language)].map((each) => (
        <a
          key={each}
          className={each === ordered ? 'current-mark font-semibold' : 'link'}
          href={path(each)}
          aria-current={each === ordered ? 'page' : undefined}
        >
          {strings.sortedBy[each]}
        </a>
      ))}
    </nav>
  )
}
