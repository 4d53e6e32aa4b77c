import type { Token } from '../analysis/analyzer'
import { synonymToken } from '../analysis/synonyms'
import type { OpenIndex } from '../index/open'
import { hasTerm, occursInArticles } from '../index/term-matches'
import { wordsWithPrefix } from '../index/vocabulary'
import { expansion, matchConfidence, matchWeights } from '../tuning/parameters'
import { compoundParts, compoundsContaining, compoundsEndingWith } from './compounds'
import { findCorrections } from './fuzzy'
import { morphologicalVariants } from './morphological-variants'

/** How a query term was found; `part` and `split` are for compounds. */
export type MatchType = 'exact' | 'prefix' | 'fuzzy' | 'variant' | 'part' | 'split'

/** One way to find a query term: a document must have a term of every clause. */
export interface Expansion {
  type: MatchType
  clauses: string[][]
  /** Factor on the weighted frequency of what is found this way. */
  weight: number
  /** From 0 to 1: how far the query term then counts as found. */
  confidence: number
}

/** A term of the query with every way to find it. */
export interface QueryTerm {
  form: string
  stem: string
  /** Whether a document or a synonym phrase has it. */
  known: boolean
  expansions: Expansion[]
}

/** Short prefixes say little: so many words are tried for each letter typed, up to a bound. */
const PREFIX_MATCHES_PER_LETTER = 6
const MAX_PREFIX_MATCHES = 24
const MAX_COMPOUNDS = 16
/** From this weight on, an expansion leaves no need to guess. */
const RELIABLE_WEIGHT = 0.5

/** Expands a term of the query. An `open` term is the last one typed: more letters may follow. */
export function expandTerm({ form, stem }: Token, open: boolean, index: OpenIndex): QueryTerm {
  const exact = hasTerm(index, stem)
  const known = exact || index.synonyms.stems.has(stem)
  const expansions: Expansion[] = exact ? [single('exact', stem)] : []
  if (open) expansions.push(...prefixExpansions(index, form, stem, known))
  expansions.push(...compoundExpansions(index, form, stem, known))
  if (!known && !expansions.some(({ weight }) => weight > RELIABLE_WEIGHT))
    expansions.push(...guessedExpansions(index, form))
  return { form, stem, known, expansions }
}

const single = (
  type: MatchType,
  term: string,
  weight = matchWeights[type],
  confidence = matchConfidence[type],
): Expansion => ({ type, clauses: [[term]], weight, confidence })

const synonymTokensOf = (index: OpenIndex, stem: string): string[] =>
  index.synonyms.groupsOf(stem).map(synonymToken)

function prefixExpansions(index: OpenIndex, form: string, stem: string, known: boolean): Expansion[] {
  const weights = new Map<string, number>()
  for (const word of wordsWithPrefix(index, form)) {
    const wordStem = index.vocabulary.get(word) ?? word
    if (wordStem === stem) continue
    const weight = prefixWeight(form, word) * (known ? expansion.knownPrefix : 1)
    weights.set(wordStem, Math.max(weights.get(wordStem) ?? 0, weight))
  }
  for (const [phrase, phraseStem] of index.synonyms.singleWords) {
    if (known || !phrase.startsWith(form)) continue
    const weight = prefixWeight(form, phrase) * matchWeights.synonym
    for (const token of synonymTokensOf(index, phraseStem)) weights.set(token, weight)
  }
  return [...weights]
    .sort(([, first], [, second]) => second - first)
    .slice(0, Math.min(MAX_PREFIX_MATCHES, PREFIX_MATCHES_PER_LETTER * form.length))
    .map(([term, weight]) => single('prefix', term, weight))
}

const prefixWeight = (prefix: string, word: string) =>
  matchWeights.prefix * (prefix.length / word.length) ** expansion.prefixLengthExponent

/** Compounds that have the term as a part, and the parts of a term that is a compound. */
function compoundExpansions(index: OpenIndex, form: string, stem: string, known: boolean): Expansion[] {
  const ending = occursInArticles(index, stem) ? [] : compoundsEndingWith(index, form)
  const compounds = [...new Set([...compoundsContaining(index, stem), ...ending])]
  const expansions = compounds.slice(0, MAX_COMPOUNDS).map((compound) => single('part', compound))
  const parts = compoundParts(index, form)
  if (parts.length === 0) return expansions
  const clauses = parts.map((part) => [
    part,
    ...compoundsContaining(index, part),
    ...synonymTokensOf(index, part),
  ])
  expansions.push({
    type: 'split',
    clauses,
    weight: matchWeights.split,
    confidence: matchConfidence.split,
  })
  // The last part says what kind of thing a compound is: a media budget is a budget.
  if (!known)
    expansions.push({
      ...single('part', ''),
      clauses: clauses.slice(-1),
      confidence: expansion.tailConfidence,
    })
  return expansions
}

/** What an unknown term may stand for: a misspelt word, or else another form of a known one. */
function guessedExpansions(index: OpenIndex, form: string): Expansion[] {
  const corrections = findCorrections(index, form)
  const isNear = corrections.some(({ distance }) => distance === 1)
  return [
    ...corrections.map(({ stem, distance }) =>
      distance === 1
        ? single('fuzzy', stem)
        : single('fuzzy', stem, matchWeights.fuzzy * expansion.distanceTwo, expansion.distanceTwoConfidence),
    ),
    ...(isNear ? [] : morphologicalVariants(index, form).map((stem) => single('variant', stem))),
  ]
}

/** Whether a term is known, or a prefix or compound of known words: nothing had to be guessed. */
export const isRecognized = ({ known, expansions }: QueryTerm): boolean =>
  known || expansions.some(({ type }) => type !== 'fuzzy' && type !== 'variant')

/** Whether a term is unknown and at best guessed with little confidence. */
export const isGuessed = ({ known, expansions }: QueryTerm): boolean =>
  !known && expansions.every(({ confidence }) => confidence <= matchConfidence.variant)

/** The stem of a term, or of the word it is most likely a misspelling of. */
export function intendedStem({ stem, known, expansions }: QueryTerm): string {
  const correction = expansions.find(({ type, weight }) => type === 'fuzzy' && weight > RELIABLE_WEIGHT)
  return known ? stem : (correction?.clauses[0]?.[0] ?? stem)
}
