import { writeColumns } from '../codec/columns'
import { proofOfFile, readFile, SECTION_SIGN, writeFile } from '../codec/envelope'
import { writeWordList } from '../codec/front-coding'
import { writeLists, writeNumber } from '../codec/varint'
import { type EntryCard, ID_SIGN } from '../index/field-refs'
import { openIndex } from '../index/open'
import { CARD_LINES } from '../index/stored-fields'
import { holdersOf } from '../index/term-statistics'
import { titlesOf } from '../ranking/title-match'
import { entriesOfHeads, PIECE, type Piece, sectionCount, shortCard, tokensInOrder } from './layout'

/** The index of one language in pieces, so that a query needs few of them. */
export interface Shards {
  /** Needed for every query. */
  index: string
  /** Places of words, each by the proof that its name holds. */
  pieces: Record<string, string>
  /** What is shown of entries, headings above all, by `headsOf`. */
  heads: Record<string, string>
}

/** Cuts an index, as `buildIndex` wrote it, into pieces that give the same answers. */
export function shardIndex(file: string, least = PIECE): Shards {
  const index = openIndex(file)
  const { language, cards, stems, postings } = index
  const conceptLine = readFile(`search-${language}`, file)[CARD_LINES] ?? ''
  const phrases = conceptLine.split('\t').map((line) => line.split(';').filter((phrase) => phrase !== ''))
  const tokens = tokensInOrder(stems, phrases)
  const pieces = cut(
    tokens.map((token) => ({ token, places: postings.placesOf(token) })),
    least,
  ).map((run): [lists: number, piece: string] => [
    run.length,
    // Its first token makes a piece unlike all others, and so its proof.
    writeFile(`places-${language}`, [run[0]?.token ?? '', ...writeLists(run.map(({ places }) => places))]),
  ])
  const inTitles = new Set(cards.flatMap((_, entry) => titlesOf(entry, index).flat()))
  const holders = tokens.map((token) => (inTitles.has(token) ? holdersOf(index, [token]) : 0))
  return {
    index: writeFile(`first-${language}`, [
      ...writeColumns(cards.map(shortCard)),
      cards.map(({ sections }) => writeNumber(sectionCount(sections))).join(''),
      conceptLine,
      writeWordList([...stems.keys()]),
      holders.map(writeNumber).join(''),
      entryLengths(index.lengths, index.places, cards.length).map(writeNumber).join(''),
      JSON.stringify(pieces.map(([lists, piece]): Piece => [lists, proofOfFile(piece)])),
    ]),
    pieces: Object.fromEntries(pieces.map(([, piece]) => [proofOfFile(piece), piece])),
    heads: Object.fromEntries(
      entriesOfHeads(cards).map(([name, entries]) => [
        name,
        writeFile(`heads-${language}`, entries.map(headRow)),
      ]),
    ),
  }
}

/** Lists in runs of some length; a long list makes a long run. */
function cut<T extends { places: readonly number[] }>(lists: T[], least: number): T[][] {
  const runs: T[][] = [[]]
  let length = 0
  for (const one of lists) {
    if (length >= least) {
      runs.push([])
      length = 0
    }
    runs.at(-1)?.push(one)
    length += 1 + one.places.length
  }
  return runs
}

const headRow = ({ id, url, otherTitle, note, sections }: EntryCard) =>
  [
    url.replace(id, ID_SIGN),
    otherTitle,
    note,
    ...sections.flatMap((section) => [section.id, section.title]),
  ].join(SECTION_SIGN)

function entryLengths(
  lengths: ReadonlyMap<number, number>,
  places: readonly { entry: number }[],
  entries: number,
): number[] {
  const sums = Array.from({ length: entries }, () => 0)
  for (const [place, length] of lengths) {
    const entry = places[place]?.entry ?? 0
    sums[entry] = (sums[entry] ?? 0) + length
  }
  return sums
}
