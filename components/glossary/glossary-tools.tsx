import { alphabet } from '@/lib/content/glossary'
import { type Language, languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { glossaryByOtherPath, glossaryPath, searchPath } from '@/lib/routing/paths'
import type { FilterMessages } from './shared/filter-messages'

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
      <div className="glossary-tools">
        <Filter language={language} />
        <Order language={language} by={by} />
      </div>
    </>
  )
}

function Letters({ language, letters }: Pick<GlossaryToolsProps, 'language' | 'letters'>) {
  return (
    <nav className="letters" aria-label={messages(language).strings.glossaryLetters}>
      <ul>
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
    <div className="glossary-filter" data-glossary-filter={JSON.stringify(filterMessages)} data-enhance="">
      <input
        className="field w-full"
        type="search"
        aria-label={filterTerms}
        placeholder={filterTerms}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        data-search={searchPath(language)}
      />
      <p role="status" />
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
    <nav className="glossary-order" aria-labelledby="sort-by">
      <span id="sort-by" className="text-ink-3">
        {strings.sortBy}
      </span>
      {[language, ...languages.filter((each) => each !== language)].map((each) => (
        <a
          key={each}
          className={each === ordered ? 'here font-semibold' : 'link'}
          href={path(each)}
          aria-current={each === ordered ? 'page' : undefined}
        >
          {strings.sortedBy[each]}
        </a>
      ))}
    </nav>
  )
}
