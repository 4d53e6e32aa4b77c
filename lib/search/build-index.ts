import type { Language } from '@/lib/languages/language'
import type { Concept } from './concept'
import type { ConceptFinder } from './concepts'
import { conceptToken, createConceptFinder } from './concepts'
import type { SearchEntry } from './entry'
import { writeFile } from './file'
import { writeNumber } from './numbers'
import { MOST_TIMES, placesOf } from './places'
import { stemOf } from './stem'
import { gluedForms, isTelling, tokensIn } from './tokens'
import { writeWordList } from './word-list'

/** The two files of one language: what is searched, and the texts excerpts are cut from. */
export function buildIndex(
  entries: SearchEntry[],
  concepts: Concept[],
  language: Language,
): { index: string; texts: string } {
  const finder = createConceptFinder(concepts, language)
  const places = placesOf(entries)
  const forms = new Set<string>()
  const timesByToken = new Map<string, Map<number, number>>()
  const lengths: number[] = []

  places.forEach(({ entry, field, section }, place) => {
    const text = textOf(entries[entry] as SearchEntry, field, section)
    const found = read(text, language, finder)
    for (const form of found.forms) forms.add(form)
    if (field === 'body') lengths.push(found.length)
    for (const token of found.tokens) {
      const times = timesByToken.get(token) ?? new Map<number, number>()
      times.set(place, (times.get(place) ?? 0) + 1)
      timesByToken.set(token, times)
    }
  })

  const sorted = [...forms].sort()
  const stems = new Set(sorted.map((form) => stemOf(form, language)))
  const lists = [...stems, ...concepts.map((_, number) => conceptToken(number))].map((token) =>
    writePostings(timesByToken.get(token) ?? new Map()),
  )

  return {
    index: writeFile(`search-${language}`, [
      JSON.stringify(entries.map(cardRow)),
      writeWordList(sorted),
      lists.join(''),
      lengths.map(writeNumber).join(''),
      concepts.map(({ en, nl }) => `${en.join(';')}|${nl.join(';')}`).join('\t'),
    ]),
    texts: writeFile(`texts-${language}`, entries.map(textRow)),
  }
}

function textOf(entry: SearchEntry, field: string, section: number): string {
  if (field === 'title') return entry.title
  if (field === 'labels') return [...entry.labels, ...entry.keywords].join(' · ')
  const { title = '', text = '' } = entry.sections[section] ?? {}
  return field === 'heading' ? title : text
}

function read(text: string, language: Language, finder: ConceptFinder) {
  const all = tokensIn(text, language)
  const telling = all.filter(isTelling)
  const glued = gluedForms(all)
  const stems = all.map(({ stem }) => stem)
  return {
    forms: [...telling.map(({ form }) => form), ...glued],
    length: telling.length,
    tokens: [
      ...telling.map(({ stem }) => stem),
      ...glued.map((form) => stemOf(form, language)),
      ...finder.spansIn(stems).map(({ concept }) => conceptToken(concept)),
    ],
  }
}

// Marks for a word that stands 2, 3 or more times at a place; none for once.
const TIMES_MARKS = ['', ' ', '!', '"']

function writePostings(times: Map<number, number>): string {
  let before = -1
  let text = writeNumber(times.size)
  for (const [place, count] of [...times].sort(([one], [two]) => one - two)) {
    text += TIMES_MARKS[Math.min(count, MOST_TIMES) - 1] + writeNumber(place - before - 1)
    before = place
  }
  return text
}

const cardRow = ({ kind, id, url, title, otherTitle, note, tags, category, sections }: SearchEntry) => [
  kind,
  id,
  url,
  title,
  otherTitle,
  note,
  tags.join(' '),
  category,
  ...sections.flatMap((section) => [section.id, section.title]),
]

const textRow = ({ kind, id, sections }: SearchEntry) =>
  [`${kind}/${id}`, ...sections.map(({ text }) => text.replace(/\s+/g, ' ').trim())].join('\u001f')
