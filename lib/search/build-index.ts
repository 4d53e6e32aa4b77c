import type { Language } from '@/lib/languages/language'
import type { Concept } from './concept'
import { conceptToken, createConceptFinder } from './concepts'
import type { SearchEntry } from './entry'
import { SECTION_SIGN, writeFile } from './file'
import { writeNumber } from './numbers'
import { type Field, ID_SIGN, isWritten, MOST_TIMES, placesOf } from './places'
import { counted, readText } from './reading'
import { stemOf } from './stem'
import { writeWordList } from './word-list'
import { wordsIn } from './words'

/** The files of one language: what is searched, and the texts excerpts are cut from, together and one by one. */
export interface IndexFiles {
  index: string
  texts: string
  /** The texts of single entries, by `kind/id`, to be fetched when an excerpt is wanted of one or a few. */
  leaves: Record<string, string>
}

export function buildIndex(entries: SearchEntry[], concepts: Concept[], language: Language): IndexFiles {
  const finder = createConceptFinder(
    concepts.map((concept) => concept[language]),
    language,
  )
  const forms = new Set<string>()
  const timesByToken = new Map<string, Map<number, number>>()
  const lengths: number[] = []

  placesOf(entries).forEach(({ entry, field, section }, place) => {
    if (!isWritten(field)) return
    const reading = readText(textOf(entries[entry] as SearchEntry, field, section), language, finder)
    for (const form of reading.forms) forms.add(form)
    if (field === 'body') lengths.push(reading.length)
    for (const [token, times] of counted(reading.tokens)) {
      timesByToken.set(token, (timesByToken.get(token) ?? new Map<number, number>()).set(place, times))
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
      concepts.map((concept) => concept[language].join(';')).join('\t'),
      writeWordList(sorted),
      lengths.map(writeNumber).join(''),
      lists.join(''),
    ]),
    texts: writeFile(`texts-${language}`, entries.map(textRow)),
    leaves: Object.fromEntries(
      entries.map((entry) => [`${entry.kind}/${entry.id}`, writeFile(`texts-${language}`, [textRow(entry)])]),
    ),
  }
}

function textOf({ labels, keywords, sections, ...entry }: SearchEntry, field: Field, section: number): string {
  return field === 'body' ? (sections[section]?.text ?? '') : [...labels, ...keywords, slugWords(entry)].join(' · ')
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
  url.replace(id, ID_SIGN),
  title,
  otherTitle,
  note,
  tags.join(' '),
  category,
  ...sections.flatMap((section) => [section.id, section.title]),
]

const textRow = ({ kind, id, sections }: SearchEntry) =>
  [`${kind}/${id}`, ...sections.map(({ text }) => text.replace(/\s+/g, ' ').trim())].join(SECTION_SIGN)
