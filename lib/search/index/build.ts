import type { SynonymGroup } from '@/lib/content/schemas/synonyms'
import type { Language } from '@/lib/i18n/languages'
import { analyze } from '../analysis/analyze'
import { stemWord } from '../analysis/stemmer'
import { createSynonymMatcher, normalizePhrase, synonymToken } from '../analysis/synonyms'
import { tokenize } from '../analysis/tokenizer'
import { encodeEnvelope } from '../codec/envelope'
import { encodeFrontCoded } from '../codec/front-coding'
import { encodeLists, encodeVarint } from '../codec/varint'
import type { SearchDocument } from './document'
import { enumerateFields, type Field, isSerialized } from './field-refs'
import { encodeSectionTexts } from './section-texts'
import { encodeStoredFields } from './stored-fields'

/** The files of one language: the index, and the texts that snippets are cut from. */
export interface IndexFiles {
  index: string
  texts: string
}

/** Builds the index of one language. The same documents and synonyms give the same files, byte for byte. */
export function buildIndex(
  documents: readonly SearchDocument[],
  groups: readonly SynonymGroup[],
  language: Language,
): IndexFiles {
  const phrases = groups.map((group) => distinctPhrases(group, language))
  const synonyms = createSynonymMatcher(phrases, language)
  const forms = new Set<string>()
  const postings = new Map<string, number[]>()
  const lengths: number[] = []

  enumerateFields(documents).forEach(({ doc, field, section }, ref) => {
    if (!isSerialized(field)) return
    const text = textOf(documents[doc] as SearchDocument, field, section)
    const analyzed = analyze(text, language, synonyms)
    for (const form of analyzed.forms) forms.add(form)
    if (field === 'body') lengths.push(analyzed.length)
    // A group that a single word names follows from the postings of that word: see open.ts.
    const implied = new Set([...analyzed.terms].flatMap(synonyms.groupsOf).map(synonymToken))
    for (const term of analyzed.terms) {
      if (implied.has(term)) continue
      const known = postings.get(term)
      if (known) known.push(ref)
      else postings.set(term, [ref])
    }
  })

  const vocabulary = longestFormPerStem(forms, language).sort()
  const stems = vocabulary.map((form) => stemWord(form, language))
  const terms = [...stems, ...groups.map((_, group) => synonymToken(group))]

  return {
    index: encodeEnvelope('search', language, [
      ...encodeStoredFields(documents),
      phrases.map((ofGroup) => ofGroup.join(';')).join('\t'),
      encodeFrontCoded(vocabulary),
      lengths.map(encodeVarint).join(''),
      ...encodeLists(terms.map((term) => postings.get(term) ?? [])),
    ]),
    texts: encodeSectionTexts(documents, language),
  }
}

/**
 * The text of a serialized field. Terms of the glossary have none: they are found by name, and by every synonym through
 * their group; the words of a definition would bring the term up where something else is asked.
 */
function textOf(document: SearchDocument, field: Field, section: number): string {
  const { kind, labels, keywords, sections } = document
  if (kind === 'term') return ''
  return field === 'body'
    ? (sections[section]?.text ?? '')
    : [...labels, ...keywords, slugWords(document)].join(' · ')
}

/** The words that the address of an article has and its title has not. */
function slugWords({ kind, url, title }: SearchDocument): string {
  if (kind !== 'article') return ''
  const inTitle = new Set(tokenize(title).map(({ text }) => text))
  const slug = url.slice(url.lastIndexOf('/') + 1)
  return tokenize(slug)
    .map(({ text }) => text)
    .filter((word) => !inTitle.has(word))
    .join(' ')
}

/** The normalized phrases of a group; of those with equal stems the first. */
function distinctPhrases(group: SynonymGroup, language: Language): string[] {
  const byStems = new Map<string, string>()
  for (const phrase of group[language].map((one) => normalizePhrase(one, language))) {
    const stems = phrase
      .split(' ')
      .map((word) => stemWord(word, language))
      .join(' ')
    if (phrase !== '' && !byStems.has(stems)) byStems.set(stems, phrase)
  }
  return [...byStems.values()]
}

/** One form per stem is enough to find it, also by a prefix: the longest has the most prefixes. */
function longestFormPerStem(forms: ReadonlySet<string>, language: Language): string[] {
  const longest = new Map<string, string>()
  for (const form of forms) {
    const stem = stemWord(form, language)
    const known = longest.get(stem) ?? ''
    if (form.length > known.length || (form.length === known.length && form < known)) longest.set(stem, form)
  }
  return [...longest.values()]
}
