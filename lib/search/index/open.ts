import type { Language } from '@/lib/i18n/languages'
import { readText } from '../analysis/analyze'
import { stemOf } from '../analysis/stemmer'
import { type ConceptFinder, conceptToken, createConceptFinder } from '../analysis/synonyms'
import { readFile } from '../codec/envelope'
import { readWordList } from '../codec/front-coding'
import { numbersIn, readLists } from '../codec/varint'
import { type EntryCard, isWritten, type Place, placesOf } from './field-refs'
import { createPostings, type Postings } from './inverted-index'
import { CARD_LINES, readCards } from './stored-fields'

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

export function openIndex(index: string): OpenIndex {
  const language: Language = index.startsWith('search-nl ') ? 'nl' : 'en'
  const lines = readFile(`search-${language}`, index)
  const cards = readCards(lines.slice(0, CARD_LINES))
  const [conceptLine = '', wordLine = '', lengthLine = '', counts = '', steps = ''] = lines.slice(CARD_LINES)
  const places = placesOf(cards)
  const concepts = conceptLine.split('\t').map((line) => line.split(';').filter((phrase) => phrase !== ''))
  const finder = createConceptFinder(concepts, language)
  const words = readWordList(wordLine)
  const stems = words.map((form) => stemOf(form, language))
  const forms = new Set(words)
  const tokens = [...stems, ...concepts.map((_, number) => conceptToken(number))]
  const lists = new Map(readLists(counts, steps).map((places, at) => [tokens[at] ?? '', places]))
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

function readLengths(line: string, places: Place[]): Map<number, number> {
  const bodies = places.flatMap(({ field }, place) => (field === 'body' ? [place] : []))
  return new Map(numbersIn(line).map((length, at) => [bodies[at] ?? -1, length]))
}

function note(lists: Map<string, number[]>, token: string, places: number[]): void {
  const known = lists.get(token)
  if (known) known.push(...places)
  else lists.set(token, [...places])
}

const inOrder = (places: number[]) => [...new Set(places)].sort((one, two) => one - two)
