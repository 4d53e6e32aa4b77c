import type { Language } from '@/lib/languages/language'
import { createConceptFinder } from './concepts'
import type { EntryKind } from './entry'
import { proofOfFile, readFile, SECTION_SIGN } from './file'
import { createPostings, type Postings } from './flex'
import { NumberReader } from './numbers'
import type { OpenIndex } from './open-index'
import { type EntryCard, ID_SIGN, placesOf } from './places'
import { emptySections, firstOfHeads, headsOf, type Piece, type ShortCard, tokensInOrder } from './shards'
import { stemOf } from './stem'
import { readWordList } from './word-list'

export type Fetching = () => Promise<void>

/** An index of which only a part is there. What it is asked for in vain can be fetched; see whole-answer.ts. */
export interface ShardedIndex extends OpenIndex {
  /** What was asked for in vain since the last call, as calls that fetch it. */
  missing(): { places: Fetching[]; heads: Fetching[] }
}

/** Fetches a file of places by its proof, or of headings by its name. */
export type FetchShard = (kind: 'places' | 'heads', name: string) => Promise<string>

/** Stands for the places of a word until they are there: there are some. The answer is void in any case. */
const SOME_PLACE = [0]

export function openShards(file: string, fetchShard: FetchShard): ShardedIndex {
  const language: Language = file.startsWith('first-nl ') ? 'nl' : 'en'
  const [
    cardLine = '',
    countLine = '',
    conceptLine = '',
    wordLine = '',
    holderLine = '',
    lengthLine = '',
    pieceLine = '',
  ] = readFile(`first-${language}`, file)

  const counts = numbersIn(countLine)
  const places = placesOf(counts.map((count) => ({ sections: emptySections(count) })))
  const heads = new Heads(language)
  const phrases = conceptLine.split('\t').map((line) => line.split(';').filter((phrase) => phrase !== ''))
  const stems = new Map(readWordList(wordLine).map((form) => [form, stemOf(form, language)]))
  const tokens = tokensInOrder(stems, phrases)
  const pieces = new Pieces(tokens, JSON.parse(pieceLine) as Piece[], language)
  const holders = numbersIn(holderLine)
  const firstPlaces = new Map<number, number>()
  places.forEach(({ entry, field }, place) => {
    if (field === 'body' && !firstPlaces.has(entry)) firstPlaces.set(entry, place)
  })

  const notes = new Map<string, unknown>()
  const underway = new Map<string, Promise<void>>()
  /** Several questions may want the same. */
  const fetchOnce = (name: string, work: Fetching): Promise<void> => {
    const fetching = underway.get(name) ?? work().finally(() => underway.delete(name))
    underway.set(name, fetching)
    return fetching
  }
  return {
    language,
    cards: (JSON.parse(cardLine) as ShortCard[]).map((row, entry) => cardOf(row, entry, heads)),
    places,
    // Ranking wants the length of whole entries only.
    lengths: new Map(numbersIn(lengthLine).map((length, entry) => [firstPlaces.get(entry) ?? -1, length])),
    postings: pieces,
    holders: new Map(tokens.flatMap((token, at) => (holders[at] ? [[token, holders[at]] as const] : []))),
    stems,
    finder: createConceptFinder(phrases, language),
    facts: new Map(),
    notes,
    missing() {
      const wanted = { places: pieces.takeWanted(), heads: heads.takeWanted() }
      // What was worked out without them is not so.
      if (wanted.places.length > 0) notes.clear()
      return {
        places: wanted.places.map(
          (proof) => () =>
            fetchOnce(proof, async () => pieces.take(proof, await fetchShard('places', proof))),
        ),
        heads: wanted.heads.map(
          (name) => () => fetchOnce(name, async () => heads.take(name, await fetchShard('heads', name))),
        ),
      }
    },
  }
}

/** The places of words, as far as their pieces are there. */
class Pieces implements Pick<Postings, 'placesOf'> {
  readonly #postings = createPostings()
  /** The tokens of each piece that is not there yet, by its proof; and the other way round. */
  readonly #tokens = new Map<string, string[]>()
  readonly #proofs = new Map<string, string>()
  readonly #language: Language
  #wanted = new Set<string>()

  constructor(tokens: readonly string[], pieces: readonly Piece[], language: Language) {
    this.#language = language
    let at = 0
    for (const [count, proof] of pieces) {
      const own = tokens.slice(at, at + count)
      at += count
      this.#tokens.set(proof, own)
      for (const token of own) this.#proofs.set(token, proof)
    }
  }

  placesOf(token: string): readonly number[] {
    const proof = this.#proofs.get(token)
    if (proof === undefined) return []
    if (!this.#tokens.has(proof)) return this.#postings.placesOf(token)
    this.#wanted.add(proof)
    return SOME_PLACE
  }

  takeWanted(): string[] {
    const wanted = [...this.#wanted]
    this.#wanted = new Set()
    return wanted
  }

  take(proof: string, file: string): void {
    const [, line = ''] = readFile(`places-${this.#language}`, file)
    if (proofOfFile(file) !== proof) throw new Error(`This is not the piece ${proof} of the index.`)
    const reader = new NumberReader(line)
    const tokens = this.#tokens.get(proof) ?? []
    this.#postings.take(tokens.map((token) => [token, reader.places()]))
    this.#tokens.delete(proof)
  }
}

/** What is shown of an entry. */
type Head = Pick<EntryCard, 'url' | 'otherTitle' | 'note' | 'sections'>

/** What is shown of entries, as far as it is there. */
class Heads {
  readonly #language: Language
  readonly #heads: Head[] = []
  #wanted = new Set<string>()

  constructor(language: Language) {
    this.#language = language
  }

  of(entry: number): Head {
    const head = this.#heads[entry]
    if (!head) this.#wanted.add(headsOf(entry))
    return head ?? { url: '', otherTitle: '', note: '', sections: [] }
  }

  takeWanted(): string[] {
    const wanted = [...this.#wanted]
    this.#wanted = new Set()
    return wanted
  }

  take(name: string, file: string): void {
    readFile(`heads-${this.#language}`, file).forEach((row, at) => {
      const [url = '', otherTitle = '', note = '', ...parts] = row.split(SECTION_SIGN)
      const sections = parts.flatMap((id, part) =>
        part % 2 === 0 ? [{ id, title: parts[part + 1] ?? '' }] : [],
      )
      this.#heads[firstOfHeads(name) + at] = { url, otherTitle, note, sections }
    })
  }
}

/** A card of which what is shown comes when it is asked for. */
function cardOf([kind, id, title, tags, category]: ShortCard, entry: number, heads: Heads): EntryCard {
  return {
    kind: kind as EntryKind,
    id,
    title,
    tags: tags ? tags.split(' ') : [],
    category,
    get url() {
      return heads.of(entry).url.replace(ID_SIGN, id)
    },
    get otherTitle() {
      return heads.of(entry).otherTitle
    },
    get note() {
      return heads.of(entry).note
    },
    get sections() {
      return heads.of(entry).sections
    },
  }
}

function numbersIn(line: string): number[] {
  const reader = new NumberReader(line)
  const numbers: number[] = []
  while (!reader.done) numbers.push(reader.number())
  return numbers
}
