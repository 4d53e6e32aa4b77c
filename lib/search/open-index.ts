import type { Language } from '@/lib/languages/language'
import { type ConceptFinder, conceptToken, createConceptFinder } from './concepts'
import type { EntryKind } from './entry'
import { leafName, readFile, SECTION_SIGN } from './file'
import { createPostings, type Postings } from './flex'
import { NumberReader } from './numbers'
import { type EntryCard, ID_SIGN, isWritten, type Place, placesOf } from './places'
import { readText } from './reading'
import { stemOf } from './stem'
import { readWordList } from './word-list'

/** The index of one language, ready to be asked. */
export interface OpenIndex {
  language: Language
  cards: EntryCard[]
  places: Place[]
  /** Words in each body, by place. */
  lengths: Map<number, number>
  postings: Pick<Postings, 'placesOf'>
  /** How many articles hold a token: where places have to be fetched, for the words of titles it is known without. */
  holders?: ReadonlyMap<string, number>
  /** Every word of the texts, in alphabetical order, with the stem it is found under. */
  stems: Map<string, string>
  finder: ConceptFinder
  /** What has been worked out of the index as a whole, by whoever asked first: see note.ts. */
  facts: Map<string, unknown>
  /** What has been worked out for queries; it may be forgotten. */
  notes: Map<string, unknown>
}

/** The texts excerpts are cut from. */
export interface OpenTexts {
  /** The text of a section, `at` its place in the entry; empty when it has not been loaded. */
  textOf(kind: EntryKind, id: string, section: string, at: number): string
}

export function openIndex(index: string): OpenIndex {
  const language: Language = index.startsWith('search-nl ') ? 'nl' : 'en'
  const [cardLine = '', conceptLine = '', wordLine = '', lengthLine = '', postingLine = ''] = readFile(
    `search-${language}`,
    index,
  )
  const cards = (JSON.parse(cardLine) as string[][]).map(readCard)
  const places = placesOf(cards)
  const concepts = conceptLine.split('\t').map((line) => line.split(';').filter((phrase) => phrase !== ''))
  const finder = createConceptFinder(concepts, language)
  const words = readWordList(wordLine)
  const stems = words.map((form) => stemOf(form, language))
  const forms = new Set(words)
  const lists = readPostings(postingLine, [...stems, ...concepts.map((_, number) => conceptToken(number))])
  places.forEach((place, number) => {
    if (isWritten(place.field)) return
    const reading = readText(titleAt(place, cards), language, finder)
    for (const form of reading.forms) forms.add(form)
    for (const token of reading.tokens) note(lists, token, [number])
  })
  // What one word says was not written for the concept.
  for (const [token, places] of [...lists]) {
    for (const concept of finder.conceptsOf(token)) note(lists, conceptToken(concept), places)
  }
  const postings = createPostings()
  postings.take([...lists].map(([token, places]) => [token, inOrder(places)]))

  return {
    language,
    cards,
    places,
    lengths: readLengths(lengthLine, places),
    postings,
    stems: new Map([...forms].sort().map((form) => [form, stemOf(form, language)])),
    finder,
    facts: new Map(),
    notes: new Map(),
  }
}

const titleAt = ({ entry, section }: Place, cards: EntryCard[]): string =>
  (section < 0 ? cards[entry]?.title : cards[entry]?.sections[section]?.title) ?? ''

/** Opens the file of all texts of a language, or leaves of it: entries or single sections. */
export function openTexts(...files: string[]): OpenTexts {
  const rows = new Map(
    files.flatMap((file) =>
      readFile(file.startsWith('texts-nl ') ? 'texts-nl' : 'texts-en', file).map((row) => {
        const [key = '', ...sections] = row.split(SECTION_SIGN)
        return [key, sections] as const
      }),
    ),
  )
  return {
    textOf: (kind, id, section, at) =>
      rows.get(leafName(kind, id, section))?.[0] ?? rows.get(`${kind}/${id}`)?.[at] ?? '',
  }
}

function readCard(row: string[]): EntryCard {
  const [kind, id, url, title, otherTitle, note, tags, category, ...rest] = row as [EntryKind, ...string[]]
  const sections = rest.flatMap((part, at) => (at % 2 === 0 ? [{ id: part, title: rest[at + 1] ?? '' }] : []))
  return {
    kind,
    id: id ?? '',
    url: url?.replace(ID_SIGN, id ?? '') ?? '',
    title: title ?? '',
    otherTitle: otherTitle ?? '',
    note: note ?? '',
    tags: tags ? tags.split(' ') : [],
    category: category ?? '',
    sections,
  }
}

function readLengths(line: string, places: Place[]): Map<number, number> {
  const reader = new NumberReader(line)
  return new Map(places.flatMap(({ field }, place) => (field === 'body' ? [[place, reader.number()]] : [])))
}

/** The places of each token. */
function readPostings(line: string, tokens: string[]): Map<string, number[]> {
  const reader = new NumberReader(line)
  return new Map(tokens.map((token) => [token, reader.places()]))
}

function note(lists: Map<string, number[]>, token: string, places: number[]): void {
  const known = lists.get(token)
  if (known) known.push(...places)
  else lists.set(token, [...places])
}

const inOrder = (places: number[]) => [...new Set(places)].sort((one, two) => one - two)
