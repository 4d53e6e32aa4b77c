import type { Language } from '@/lib/i18n/languages'
import { stemOf } from '../analysis/stemmer'
import { createConceptFinder } from '../analysis/synonyms'
import { readColumns } from '../codec/columns'
import { readFile } from '../codec/envelope'
import { readWordList } from '../codec/front-coding'
import { numbersIn } from '../codec/varint'
import { placesOf } from '../index/field-refs'
import type { OpenIndex } from '../index/open'
import { emptySections, type Piece, SHORT_CARD_LINES, tokensInOrder } from './layout'
import { Pieces } from './posting-shards'
import { Heads } from './stored-field-shards'

export type Fetching = () => Promise<void>

/** An index of which only a part is there. What it is asked for in vain can be fetched; see whole-answer.ts. */
export interface ShardedIndex extends OpenIndex {
  /** What was asked for in vain since the last call, as calls that fetch it. */
  missing(): { places: Fetching[]; heads: Fetching[] }
}

/** Fetches a file of places by its proof, or of headings by its name. */
export type FetchShard = (kind: 'places' | 'heads', name: string) => Promise<string>

export function openShards(file: string, fetchShard: FetchShard): ShardedIndex {
  const language: Language = file.startsWith('first-nl ') ? 'nl' : 'en'
  const lines = readFile(`first-${language}`, file)
  const [countLine = '', conceptLine = '', wordLine = '', holderLine = '', lengthLine = '', pieceLine = ''] =
    lines.slice(SHORT_CARD_LINES)

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
    cards: readColumns(lines.slice(0, SHORT_CARD_LINES)).map((row, entry) => heads.cardOf(row, entry)),
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
