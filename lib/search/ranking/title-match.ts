import { isTelling, tokensIn } from '../analysis/analyzer'
import { conceptToken } from '../analysis/synonyms'
import { fact } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { rarityOf } from '../index/term-statistics'
import { stemMeant } from '../query/expand'
import type { Query } from '../query/parse'
import { weights } from './weights'

/** How well a token answers a query, and which of its words. */
interface Asked {
  weight: number
  words: Set<number>
}

/** The title of an entry, and the parts before and behind its colon, which are often all a reader remembers. */
export const titlesOf = (entry: number, index: OpenIndex): string[][] => {
  const known = titles(index)[entry]
  if (known) return known
  const read = readTitles(entry, index)
  titles(index)[entry] = read
  return read
}

const titles = (index: OpenIndex): string[][][] => fact(index, 'titles', () => [])

function readTitles(entry: number, index: OpenIndex): string[][] {
  const title = index.cards[entry]?.title ?? ''
  return [title, ...(title.includes(':') ? title.split(':') : [])]
    .map((part) =>
      tokensIn(part, index.language)
        .filter(isTelling)
        .map(({ stem }) => stem),
    )
    .filter((stems) => stems.length > 0)
}

/** From 0 to 1: whether title and query say the same. */
export function titleMatcher(query: Query, rarities: number[], index: OpenIndex): (entry: number) => number {
  const asked = askedTokens(query)
  const whole = Math.max(0.01, sum(rarities))
  return (entry) =>
    Math.max(0, ...titlesOf(entry, index).map((title) => match(title, asked, rarities, whole, index)))
}

/** The harmonic mean of how much of the title is asked and how much of the query the title answers. */
function match(
  title: string[],
  asked: Map<string, Asked>,
  rarities: number[],
  whole: number,
  index: OpenIndex,
) {
  const answers = title.map((stem) => asked.get(stem))
  for (const { from, to, concept } of index.finder.spansIn(title)) {
    const answer = asked.get(conceptToken(concept))
    for (let at = from; answer && at < to; at++) {
      if (answer.weight > (answers[at]?.weight ?? 0)) answers[at] = answer
    }
  }
  const stemRarities = title.map((stem) => rarityOf(index, [stem]))
  const ofTitle =
    sum(answers.map((answer, at) => (answer?.weight ?? 0) * (stemRarities[at] ?? 0))) / sum(stemRarities)
  const answered = rarities.map((rarity, word) => {
    const shares = answers.map((answer) => (answer?.words.has(word) ? answer.weight : 0))
    return rarity * Math.max(0, ...shares)
  })
  const ofQuery = sum(answered) / whole
  return ofTitle + ofQuery > 0 ? (2 * ofTitle * ofQuery) / (ofTitle + ofQuery) : 0
}

function askedTokens({ words, spans }: Query): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  const ask = (token: string, weight: number, word: number) => {
    const known = asked.get(token) ?? { weight: 0, words: new Set<number>() }
    known.weight = Math.max(known.weight, weight)
    known.words.add(word)
    asked.set(token, known)
  }
  words.forEach(({ alternatives }, at) => {
    for (const { groups, weight, way } of alternatives) {
      for (const token of groups.flat()) ask(token, way === 'part' ? weights.partInTitle : weight, at)
    }
  })
  for (const { from, to, token, way } of spans) {
    for (let at = from; at < to; at++) ask(token, weights.way[way], at)
  }
  return asked
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** Tags whose whole name is the query, typos aside. */
export function tagsNamed(query: Query, index: OpenIndex): string[] {
  const asked = query.words.map(stemMeant).join(' ')
  return index.cards.flatMap(({ kind, id }, entry) =>
    kind === 'topic' && titlesOf(entry, index).some((stems) => stems.join(' ') === asked) ? [id] : [],
  )
}
