import type { Language } from '@/lib/i18n/languages'
import { readText } from '../analysis/analyze'
import { stemOf } from '../analysis/stemmer'
import type { Concept } from '../analysis/synonym-group'
import { conceptToken, createConceptFinder, plainPhrase } from '../analysis/synonyms'
import { wordsIn } from '../analysis/tokenizer'
import { writeFile } from '../codec/envelope'
import { writeWordList } from '../codec/front-coding'
import { writeLists, writeNumber } from '../codec/varint'
import type { SearchEntry } from './document'
import { type Field, isWritten, placesOf } from './field-refs'
import { writeTexts } from './section-texts'
import { writeCards } from './stored-fields'

/** The files of one language: what is searched, and the texts excerpts are cut from. */
export interface IndexFiles {
  index: string
  texts: string
}

export function buildIndex(entries: SearchEntry[], concepts: Concept[], language: Language): IndexFiles {
  const phrases = concepts.map((concept) => plainPhrases(concept, language))
  const finder = createConceptFinder(phrases, language)
  const forms = new Set<string>()
  const placesByToken = new Map<string, number[]>()
  const lengths: number[] = []

  placesOf(entries).forEach(({ entry, field, section }, place) => {
    if (!isWritten(field)) return
    const reading = readText(textOf(entries[entry] as SearchEntry, field, section), language, finder)
    for (const form of reading.forms) forms.add(form)
    if (field === 'body') lengths.push(reading.length)
    // A concept that one word says is told by the word.
    const told = new Set([...reading.tokens].flatMap(finder.conceptsOf).map(conceptToken))
    for (const token of reading.tokens) {
      if (told.has(token)) continue
      const known = placesByToken.get(token)
      if (known) known.push(place)
      else placesByToken.set(token, [place])
    }
  })

  const sorted = longestOfEachStem(forms, language).sort()
  const stems = sorted.map((form) => stemOf(form, language))
  const tokens = [...stems, ...concepts.map((_, number) => conceptToken(number))]

  return {
    index: writeFile(`search-${language}`, [
      ...writeCards(entries),
      phrases.map((phrases) => phrases.join(';')).join('\t'),
      writeWordList(sorted),
      lengths.map(writeNumber).join(''),
      ...writeLists(tokens.map((token) => placesByToken.get(token) ?? [])),
    ]),
    texts: writeTexts(entries, language),
  }
}

/**
 * A term is found by its name, and through its concept by every synonym: the words of its definition would only
 * bring it up where something else is asked.
 */
function textOf(
  { labels, keywords, sections, ...entry }: SearchEntry,
  field: Field,
  section: number,
): string {
  if (entry.kind === 'term') return ''
  return field === 'body'
    ? (sections[section]?.text ?? '')
    : [...labels, ...keywords, slugWords(entry)].join(' · ')
}

/** What the address of an article says and its title does not. */
function slugWords({ kind, url, title }: Pick<SearchEntry, 'kind' | 'url' | 'title'>): string {
  if (kind !== 'article') return ''
  const known = new Set(wordsIn(title).map(({ text }) => text))
  const slug = url.slice(url.lastIndexOf('/') + 1)
  return wordsIn(slug)
    .map(({ text }) => text)
    .filter((word) => !known.has(word))
    .join(' ')
}

/** The phrases of a concept; of those that differ in their endings only, the first. */
function plainPhrases(concept: Concept, language: Language): string[] {
  const phrases = new Map<string, string>()
  for (const phrase of concept[language].map((one) => plainPhrase(one, language))) {
    const stems = phrase.split(' ').map((word) => stemOf(word, language))
    if (phrase !== '' && !phrases.has(stems.join(' '))) phrases.set(stems.join(' '), phrase)
  }
  return [...phrases.values()]
}

/** One word for each stem is enough to find it by, and by its start; the longest has most starts. */
function longestOfEachStem(forms: Set<string>, language: Language): string[] {
  const longest = new Map<string, string>()
  for (const form of forms) {
    const stem = stemOf(form, language)
    const known = longest.get(stem) ?? ''
    if (form.length > known.length || (form.length === known.length && form < known)) longest.set(stem, form)
  }
  return [...longest.values()]
}
