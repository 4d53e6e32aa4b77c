import type { Language } from '@/lib/languages/language'
import type { Concept } from './concept'
import { conceptToken, createConceptFinder, plainPhrase } from './concepts'
import type { SearchEntry } from './entry'
import { leafName, SECTION_SIGN, writeFile } from './file'
import { writeNumber, writePlaces } from './numbers'
import { type Field, ID_SIGN, isWritten, placesOf } from './places'
import { readText } from './reading'
import { stemOf } from './stem'
import { writeWordList } from './word-list'
import { wordsIn } from './words'

/** The files of one language: what is searched, and the texts excerpts are cut from, together and one by one. */
export interface IndexFiles {
  index: string
  texts: string
  /**
   * Small pieces of the texts, to be fetched when an excerpt is wanted of one or a few: whole entries by `kind/id`,
   * single sections by `leafName`.
   */
  leaves: Record<string, string>
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
  const lists = [...stems, ...concepts.map((_, number) => conceptToken(number))].map((token) =>
    writePlaces(placesByToken.get(token) ?? []),
  )

  return {
    index: writeFile(`search-${language}`, [
      JSON.stringify(entries.map(cardRow)),
      phrases.map((phrases) => phrases.join(';')).join('\t'),
      writeWordList(sorted),
      lengths.map(writeNumber).join(''),
      lists.join(''),
    ]),
    texts: writeFile(`texts-${language}`, entries.map(textRow)),
    leaves: Object.fromEntries(
      entries
        .flatMap((entry) => [[`${entry.kind}/${entry.id}`, textRow(entry)], ...sectionRows(entry)])
        .map(([name, row]) => [name, writeFile(`texts-${language}`, [row ?? ''])]),
    ),
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

const cardRow = ({ kind, id, url, title, otherTitle, note, tags, category, sections }: SearchEntry) => [
  kind,
  id,
  url.replace(id, ID_SIGN),
  title,
  otherTitle,
  note,
  tags.join(' '),
  category,
  ...sections.flatMap((section) => [section.id, section.title]),
]

const textRow = ({ kind, id, sections }: SearchEntry) =>
  [`${kind}/${id}`, ...sections.map(({ text }) => onOneLine(text))].join(SECTION_SIGN)

const sectionRows = ({ kind, id, sections }: SearchEntry) =>
  sections.map(({ id: section, text }) => {
    const name = leafName(kind, id, section)
    return [name, `${name}${SECTION_SIGN}${onOneLine(text)}`]
  })

const onOneLine = (text: string) => text.replaceAll(SECTION_SIGN, ' ').replace(/\s+/g, ' ').trim()
