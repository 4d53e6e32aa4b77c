import { extractTokens, isContentWord } from '../analysis/analyzer'
import { synonymToken } from '../analysis/synonyms'
import { idfOf } from '../index/idf'
import { lazy } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { intendedStem } from '../query/expand'
import type { ParsedQuery } from '../query/parse'
import { expansion, matchWeights } from '../tuning/parameters'

/** How well a term of a title answers a query, and the positions of the query terms it answers. */
interface TitleAnswer {
  weight: number
  positions: Set<number>
}

/** The stems of a title, and of the parts before and behind its colon: readers often remember one of them only. */
export function titleStems(doc: number, index: OpenIndex): string[][] {
  const cache = lazy(index, 'title stems', (): string[][][] => [])
  const cached = cache[doc]
  if (cached) return cached
  const stems = computeTitleStems(doc, index)
  cache[doc] = stems
  return stems
}

function computeTitleStems(doc: number, index: OpenIndex): string[][] {
  const title = index.documents[doc]?.title ?? ''
  return [title, ...(title.includes(':') ? title.split(':') : [])]
    .map((part) =>
      extractTokens(part, index.language)
        .filter(isContentWord)
        .map(({ stem }) => stem),
    )
    .filter((stems) => stems.length > 0)
}

/** Compares titles with a query whose terms have the given idfs: from 0 to 1, where title and query say the same. */
export function titleMatcher(
  query: ParsedQuery,
  idfs: readonly number[],
  index: OpenIndex,
): (doc: number) => number {
  const answers = titleAnswers(query)
  const total = Math.max(0.01, sum(idfs))
  return (doc) =>
    Math.max(0, ...titleStems(doc, index).map((title) => compare(title, answers, idfs, total, index)))
}

/** The harmonic mean of two shares, weighted by idf: of the title that is asked for, of the query that it answers. */
function compare(
  title: readonly string[],
  answersByTerm: ReadonlyMap<string, TitleAnswer>,
  idfs: readonly number[],
  total: number,
  index: OpenIndex,
): number {
  const answers = title.map((stem) => answersByTerm.get(stem))
  for (const { from, to, group } of index.synonyms.findIn(title)) {
    const answer = answersByTerm.get(synonymToken(group))
    for (let position = from; answer && position < to; position++) {
      if (answer.weight > (answers[position]?.weight ?? 0)) answers[position] = answer
    }
  }
  const titleIdfs = title.map((stem) => idfOf(index, [stem]))
  const ofTitle =
    sum(answers.map((answer, position) => (answer?.weight ?? 0) * (titleIdfs[position] ?? 0))) /
    sum(titleIdfs)
  const answered = idfs.map((idf, position) => {
    const weights = answers.map((answer) => (answer?.positions.has(position) ? answer.weight : 0))
    return idf * Math.max(0, ...weights)
  })
  const ofQuery = sum(answered) / total
  return ofTitle + ofQuery > 0 ? (2 * ofTitle * ofQuery) / (ofTitle + ofQuery) : 0
}

function titleAnswers({ terms, phrases }: ParsedQuery): Map<string, TitleAnswer> {
  const answers = new Map<string, TitleAnswer>()
  const add = (term: string, weight: number, position: number) => {
    const answer = answers.get(term) ?? { weight: 0, positions: new Set<number>() }
    answer.weight = Math.max(answer.weight, weight)
    answer.positions.add(position)
    answers.set(term, answer)
  }
  terms.forEach(({ expansions }, position) => {
    for (const { clauses, weight, type } of expansions) {
      for (const term of clauses.flat()) add(term, type === 'part' ? expansion.partInTitle : weight, position)
    }
  })
  for (const { from, to, term, type } of phrases) {
    for (let position = from; position < to; position++) add(term, matchWeights[type], position)
  }
  return answers
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The ids of the tags and categories whose whole name is the query, misspellings aside. */
export function tagsNamedBy(query: ParsedQuery, index: OpenIndex): string[] {
  const stems = query.terms.map(intendedStem).join(' ')
  return index.documents.flatMap(({ kind, id }, doc) =>
    kind === 'topic' && titleStems(doc, index).some((title) => title.join(' ') === stems) ? [id] : [],
  )
}
