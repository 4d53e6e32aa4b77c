import type { ContentStore } from '../content/store/content-store'
import { type Language, languages } from '../i18n/languages'
import { messages } from '../i18n/messages'
import { absoluteUrl } from '../routing/origin'
import { glossaryPath } from '../routing/paths'

/** The glossary of a language as linked data (schema.org), with the names in both languages. */
export function definedTermSet(store: ContentStore, language: Language) {
  const address = (id = '') => absoluteUrl(glossaryPath(language, id))
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address(),
    name: languages.map((each) => inLanguage(each, messages(each).strings.glossaryTitle)),
    inLanguage: language,
    hasDefinedTerm: store.listTermPairs(language).map(({ id, own, other }) => ({
      '@type': 'DefinedTerm',
      '@id': address(id),
      name: [own, other].map((term) => inLanguage(term.language, term.term)),
      ...(own.abbreviation ? { termCode: own.abbreviation } : {}),
      ...(own.synonyms.length > 0 ? { alternateName: own.synonyms } : {}),
      description: own.definition,
    })),
  }
}

const inLanguage = (language: Language, value: string) => ({ '@language': language, '@value': value })
