import { compoundsWith, splitOf } from './compounds'
import { type ConceptSpan, conceptToken } from './concepts'
import { relativesOf } from './families'
import { matchesOf } from './matches'
import { noted } from './note'
import type { OpenIndex } from './open-index'
import { stemOf } from './stem'
import { isStopWord } from './stop-words'
import { isTelling, type Token, tokensIn } from './tokens'
import { correctionsOf } from './typos'
import { weights } from './weights'
import { plain } from './words'

export type Way = 'exact' | 'start' | 'typo' | 'relative' | 'part' | 'split'

/** One way in which a word of a query can be found: each group of tokens must be there, by any of its tokens. */
export interface Alternative {
  way: Way
  groups: string[][]
  /** What it is worth to find the word in this way. */
  weight: number
  /** How far the word then counts as found. */
  found: number
}

/** A word of the query with every way to find it. */
export interface QueryWord {
  form: string
  stem: string
  /** In the texts, or a phrase of a concept. */
  known: boolean
  alternatives: Alternative[]
}

/** Words of the query, from one to another, that together are one token. */
export interface QuerySpan {
  from: number
  to: number
  token: string
  weight: number
  way: 'concept' | 'joined'
}

export interface Query {
  words: QueryWord[]
  spans: QuerySpan[]
  question: boolean
}

const LONGEST_QUERY = 200
const MOST_WORDS = 16
const MOST_STARTS = 24
const MOST_COMPOUNDS = 16

const QUESTION =
  /^(?:who|what|when|where|which|why|how|should|is|are|can|do|does|wie|wat|wanneer|waar|waarom|welke?|hoe|moet|kan|mag|heeft|hebben)\b/

/**
 * What a reader asks for, as the index of one language can understand it. With the index of the `other` language
 * at hand, phrases of that language are understood as well, by the concepts both share.
 */
export function readQuery(text: string, index: OpenIndex, other?: OpenIndex): Query {
  const asked = text.slice(0, LONGEST_QUERY)
  return noted(index, `query ${other ? 'with other ' : ''}${asked}`, () => understand(asked, index, other))
}

function understand(text: string, index: OpenIndex, other?: OpenIndex): Query {
  const end = text.trimEnd().length
  const open = end === text.length
  const words = askedIn(tokensIn(text, index.language), index).map((token) =>
    readWord(index, token.form, token.stem, open && token.end === end),
  )
  return { words, spans: spansOf(index, words, other), question: QUESTION.test(plain(text).trim()) }
}

/** The words that tell something; all of them, when none does. */
function askedIn(tokens: Token[], index: OpenIndex): Token[] {
  const telling = tokens.filter((token) => isTelling(token) || isLetterOfPhrase(token, index))
  return (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS)
}

/** The P of the four Ps. */
const isLetterOfPhrase = ({ form }: Token, { finder }: OpenIndex) =>
  form.length === 1 && !isStopWord(form) && finder.stems.has(form)

function readWord(index: OpenIndex, form: string, stem: string, open: boolean): QueryWord {
  const exact = matchesOf(index, stem).size > 0
  const known = exact || index.finder.stems.has(stem)
  const alternatives: Alternative[] = exact ? [one('exact', stem)] : []
  if (open) alternatives.push(...starts(index, form, stem, known))
  for (const compound of compoundsWith(index, stem).slice(0, MOST_COMPOUNDS)) {
    alternatives.push(one('part', compound))
  }
  const parts = splitOf(index, form)
  if (parts.length > 0) {
    const groups = parts.map((part) => [part, ...compoundsWith(index, part), ...conceptsOf(index, part)])
    alternatives.push({ way: 'split', groups, weight: weights.way.split, found: weights.found.split })
  }
  if (!known && !alternatives.some(({ weight }) => weight > 0.5)) alternatives.push(...guesses(index, form))
  return { form, stem, known, alternatives }
}

const one = (
  way: Way,
  token: string,
  weight = weights.way[way],
  found = weights.found[way],
): Alternative => ({ way, groups: [[token]], weight, found })

/** The tokens of the concepts that a word says by itself. */
const conceptsOf = (index: OpenIndex, stem: string): string[] =>
  index.finder.spansIn([stem]).map(({ concept }) => conceptToken(concept))

function starts(index: OpenIndex, form: string, stem: string, known: boolean): Alternative[] {
  const best = new Map<string, number>()
  for (const [longer, itsStem] of startingWith(index, form)) {
    if (itsStem === stem) continue
    const weight = startWeight(form, longer) * (known ? weights.knownStart : 1)
    best.set(itsStem, Math.max(best.get(itsStem) ?? 0, weight))
  }
  for (const [phrase, concepts] of index.finder.single) {
    if (known || !phrase.startsWith(form)) continue
    const weight = startWeight(form, phrase) * weights.way.concept
    for (const concept of concepts) best.set(conceptToken(concept), weight)
  }
  return [...best]
    .sort(([, first], [, second]) => second - first)
    .slice(0, MOST_STARTS)
    .map(([token, weight]) => one('start', token, weight))
}

const startWeight = (start: string, whole: string) =>
  weights.way.start * (start.length / whole.length) ** weights.startPower

const startingWith = (index: OpenIndex, form: string) =>
  noted(index, `start ${form}`, () => [...index.stems].filter(([known]) => known.startsWith(form)))

/** What a reader may have meant by a word that nothing is known of. */
function guesses(index: OpenIndex, form: string): Alternative[] {
  const corrections = correctionsOf(index, form)
  return [
    ...corrections.map(({ stem, letters }) =>
      letters === 1
        ? one('typo', stem)
        : one('typo', stem, weights.way.typo * weights.twoLetters, weights.twoLettersFound),
    ),
    ...(corrections.some(({ letters }) => letters === 1)
      ? []
      : relativesOf(index, form).map((stem) => one('relative', stem))),
  ]
}

/** Known, or the start or a compound of known words: no guess. */
export const isUnderstood = ({ known, alternatives }: QueryWord): boolean =>
  known || alternatives.some(({ way }) => way !== 'typo' && way !== 'relative')

function spansOf(index: OpenIndex, words: QueryWord[], other?: OpenIndex): QuerySpan[] {
  const joined = words.flatMap((word, from) => {
    const next = words[from + 1]
    if (!next) return []
    const written = [word.form + next.form, next.form + word.form]
    return written.map((form) => ({ from, token: stemOf(form, index.language) }))
  })
  const stems = words.map(stemMeant)
  const concepts = [
    ...index.finder.spansIn(stems),
    ...(other ? other.finder.spansIn(words.map(({ form }) => stemOf(form, other.language))) : []),
    ...joined.flatMap(({ from, token }) => spansAcross(index, stems, from, token)),
  ]
  return [
    ...joined
      .filter(({ token }) => matchesOf(index, token).size > 0)
      .map(({ from, token }) => ({
        from,
        to: from + 2,
        token,
        weight: weights.way.joined,
        way: 'joined' as const,
      })),
    ...longestOf(concepts).map(({ from, to, concept }) => ({
      from,
      to,
      token: conceptToken(concept),
      weight: weights.way.concept * (1 + weights.perFurtherWord * (to - from - 1)),
      way: 'concept' as const,
    })),
  ]
}

/** The stem of a word, or of what it was surely meant to be. */
const stemMeant = ({ stem, known, alternatives }: QueryWord): string =>
  known
    ? stem
    : (alternatives.find(({ way, weight }) => way === 'typo' && weight > 0.5)?.groups[0]?.[0] ?? stem)

/** Concepts that show when the words at `from` and behind it are written as one. */
function spansAcross(index: OpenIndex, stems: string[], from: number, token: string): ConceptSpan[] {
  const written = [...stems.slice(0, from), token, ...stems.slice(from + 2)]
  return index.finder
    .spansIn(written)
    .filter((span) => span.from <= from && span.to > from)
    .map((span) => ({ ...span, to: span.to + 1 }))
}

/** Of concepts that overlap the longest; several when they say the same words. */
function longestOf(spans: ConceptSpan[]): ConceptSpan[] {
  const kept: ConceptSpan[] = []
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const inTheWay = kept.some(
      ({ from, to }) => from < span.to && to > span.from && !(from === span.from && to === span.to),
    )
    if (!inTheWay) kept.push(span)
  }
  return kept
}
