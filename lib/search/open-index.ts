import type { Language } from '@/lib/languages/language'
import { type ConceptFinder, conceptToken, createConceptFinder } from './concepts'
import type { EntryKind } from './entry'
import { readFile } from './file'
import { createPostings, type Postings } from './flex'
import { NumberReader } from './numbers'
import { type EntryCard, type Place, placesOf, postingOf } from './places'
import { stemOf } from './stem'
import { readWordList } from './word-list'

/** The index of one language, ready to be asked. */
export interface OpenIndex {
  language: Language
  cards: EntryCard[]
  places: Place[]
  /** Words in each body, by place. */
  lengths: Map<number, number>
  postings: Postings
  /** Every word of the texts, in alphabetical order, with the stem it is found under. */
  stems: Map<string, string>
  finder: ConceptFinder
  /** For what is worked out once per index, by whoever works it out. */
  notes: Map<string, unknown>
}

/** The texts excerpts are cut from. */
export interface OpenTexts {
  sectionsOf(kind: EntryKind, id: string): string[]
}

export function openIndex(index: string): OpenIndex {
  const language: Language = index.startsWith('search-nl ') ? 'nl' : 'en'
  const [cardLine = '', wordLine = '', postingLine = '', lengthLine = '', conceptLine = ''] = readFile(
    `search-${language}`,
    index,
  )
  const cards = (JSON.parse(cardLine) as string[][]).map(readCard)
  const places = placesOf(cards)
  const stems = new Map(readWordList(wordLine).map((form) => [form, stemOf(form, language)]))
  const concepts = conceptLine.split('\t').map((line, number) => {
    const [en = '', nl = ''] = line.split('|')
    return { id: String(number), en: en.split(';'), nl: nl.split(';') }
  })
  const tokens = [...new Set(stems.values()), ...concepts.map((_, number) => conceptToken(number))]

  return {
    language,
    cards,
    places,
    lengths: readLengths(lengthLine, places),
    postings: readPostings(postingLine, tokens),
    stems,
    finder: createConceptFinder(concepts, language),
    notes: new Map(),
  }
}

export function openTexts(texts: string): OpenTexts {
  const language = texts.startsWith('texts-nl ') ? 'nl' : 'en'
  const rows = new Map(
    readFile(`texts-${language}`, texts).map((row) => {
      const [key = '', ...sections] = row.split('\u001f')
      return [key, sections]
    }),
  )
  return { sectionsOf: (kind, id) => rows.get(`${kind}/${id}`) ?? [] }
}

function readCard(row: string[]): EntryCard {
  const [kind, id, url, title, otherTitle, note, tags, category, ...rest] = row as [EntryKind, ...string[]]
  const sections = rest.flatMap((part, at) => (at % 2 === 0 ? [{ id: part, title: rest[at + 1] ?? '' }] : []))
  return {
    kind,
    id: id ?? '',
    url: url ?? '',
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

const MARK_OF_TWO = 32

function readPostings(line: string, tokens: string[]): Postings {
  const reader = new NumberReader(line)
  const wordsAt = new Map<number, string[]>()
  for (const token of tokens) {
    let place = -1
    for (let left = reader.number(); left > 0; left--) {
      const mark = reader.mark()
      place += reader.number() + 1
      const posting = postingOf(place, mark === undefined ? 1 : mark - MARK_OF_TWO + 2)
      const words = wordsAt.get(posting)
      if (words) words.push(token)
      else wordsAt.set(posting, [token])
    }
  }
  const postings = createPostings()
  for (const [posting, words] of wordsAt) postings.add(posting, words)
  return postings
}
