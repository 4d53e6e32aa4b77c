import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { searchPath } from '@/lib/routing/paths'
import './search-form.css'

interface SearchFormProps {
  language: Language
  query?: string
  /** Filters that a new search keeps, as hidden fields. */
  filters?: Partial<Record<'tag' | 'category' | 'kind', string>>
}

/** The search field as a plain form, answered by the server. */
export function SearchForm({ language, query = '', filters = {} }: SearchFormProps) {
  const { strings } = messages(language)
  return (
    <search>
      <form
        className="search-form mt-6 flex gap-3 lg:max-w-[52rem]"
        action={searchPath(language)}
        method="get"
      >
        <input
          className="field h-14 min-w-0 flex-1"
          type="search"
          name="q"
          defaultValue={query}
          aria-label={strings.searchLabel}
          placeholder={strings.search}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
        />
        {Object.entries(filters).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <button className="button h-14" type="submit">
          {strings.searchButton}
        </button>
      </form>
    </search>
  )
}
