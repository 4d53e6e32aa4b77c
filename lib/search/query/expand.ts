import type { Token } from '../analysis/analyzer'
import { conceptToken } from '../analysis/synonyms'
import type { OpenIndex } from '../index/open'
import { isInArticles, isInIndex } from '../index/term-statistics'
import { wordsStartingWith } from '../index/vocabulary'
import { weights } from '../ranking/weights'
import { compoundsEndingIn, compoundsWith, splitOf } from './compounds'
import { correctionsOf } from './fuzzy'
import { relativesOf } from './morphological-variants'

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

/** A first letter promises less than four: so many words are tried for each letter typed, up to a bound. */
const STARTS_PER_LETTER = 6
const MAX_STARTS = 24
const MAX_COMPOUNDS = 16
const SURELY_MEANT = 0.5

/** A word with every way to find it. An `open` word is the last one typed: more letters may follow. */
export function readWord({ form, stem }: Token, open: boolean, index: OpenIndex): QueryWord {
  const exact = isInIndex(index, stem)
  const known = exact || index.finder.stems.has(stem)
  const alternatives: Alternative[] = exact ? [one('exact', stem)] : []
  if (open) alternatives.push(...starts(index, form, stem, known))
  const ending = isInArticles(index, stem) ? [] : compoundsEndingIn(index, form)
  const compounds = [...new Set([...compoundsWith(index, stem), ...ending])]
  for (const compound of compounds.slice(0, MAX_COMPOUNDS)) alternatives.push(one('part', compound))
  const parts = splitOf(index, form)
  if (parts.length > 0) {
    const groups = parts.map((part) => [part, ...compoundsWith(index, part), ...conceptsOf(index, part)])
    alternatives.push({ way: 'split', groups, weight: weights.way.split, found: weights.found.split })
    // A compound is a kind of what its tail says: a media budget is a budget.
    if (!known) alternatives.push({ ...one('part', ''), groups: groups.slice(-1), found: weights.tailFound })
  }
  if (!known && !alternatives.some(({ weight }) => weight > SURELY_MEANT))
    alternatives.push(...guesses(index, form))
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
  index.finder.conceptsOf(stem).map(conceptToken)

function starts(index: OpenIndex, form: string, stem: string, known: boolean): Alternative[] {
  const best = new Map<string, number>()
  for (const longer of wordsStartingWith(index, form)) {
    const itsStem = index.stems.get(longer) ?? longer
    if (itsStem === stem) continue
    const weight = startWeight(form, longer) * (known ? weights.knownStart : 1)
    best.set(itsStem, Math.max(best.get(itsStem) ?? 0, weight))
  }
  for (const [phrase, itsStem] of index.finder.singles) {
    if (known || !phrase.startsWith(form)) continue
    const weight = startWeight(form, phrase) * weights.way.concept
    for (const token of conceptsOf(index, itsStem)) best.set(token, weight)
  }
  return [...best]
    .sort(([, first], [, second]) => second - first)
    .slice(0, Math.min(MAX_STARTS, STARTS_PER_LETTER * form.length))
    .map(([token, weight]) => one('start', token, weight))
}

const startWeight = (start: string, whole: string) =>
  weights.way.start * (start.length / whole.length) ** weights.startPower

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

/** Nothing is known of it; at best it was guessed what it means, from far. */
export const isGuess = ({ known, alternatives }: QueryWord): boolean =>
  !known && alternatives.every(({ found }) => found <= weights.found.relative)

/** The stem of a word, or of what it was surely meant to be. */
export function stemMeant({ stem, known, alternatives }: QueryWord): string {
  const typo = alternatives.find(({ way, weight }) => way === 'typo' && weight > SURELY_MEANT)
  return known ? stem : (typo?.groups[0]?.[0] ?? stem)
}
