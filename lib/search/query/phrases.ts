import { stemWord } from '../analysis/stemmer'
import { type SynonymMatch, synonymToken } from '../analysis/synonyms'
import type { OpenIndex } from '../index/open'
import { hasTerm } from '../index/term-matches'
import { expansion, matchWeights } from '../tuning/parameters'
import { LINKING_LETTERS } from './compounds'
import { intendedStem, isRecognized, type QueryTerm } from './expand'
import { findCorrections } from './fuzzy'

/** Terms of the query, from index `from` up to but not including `to`, that are one term of the index together. */
export interface QueryPhrase {
  from: number
  to: number
  term: string
  weight: number
  type: 'synonym' | 'joined'
}

/**
 * The phrases of a query: synonym groups that its terms name (in the language of `other` as well, when given), and
 * neighbours that the texts write as one word, in either order.
 */
export function findPhrases(terms: readonly QueryTerm[], index: OpenIndex, other?: OpenIndex): QueryPhrase[] {
  const joined = terms.flatMap((term, from) => {
    const next = terms[from + 1]
    return next ? joinedTerms(term, next, index).map((whole) => ({ from, term: whole })) : []
  })
  const stems = terms.map(intendedStem)
  const synonyms = [
    ...index.synonyms.findIn(stems),
    ...(other ? other.synonyms.findIn(terms.map(({ form }) => stemWord(form, other.language))) : []),
    ...joined.flatMap(({ from, term }) => synonymsWithJoined(index, stems, from, term)),
  ]
  return [
    ...joined
      .filter(({ term }) => hasTerm(index, term))
      .map(({ from, term }): QueryPhrase => {
        return { from, to: from + 2, term, weight: matchWeights.joined, type: 'joined' }
      }),
    ...longestMatches(synonyms).map(
      ({ from, to, group }): QueryPhrase => ({
        from,
        to,
        term: synonymToken(group),
        weight: matchWeights.synonym * (1 + expansion.perFurtherWord * (to - from - 1)),
        type: 'synonym',
      }),
    ),
  ]
}

/**
 * The terms that two neighbours may be when written as one word: klanten reis → klantreis, reis klant → klantreis,
 * leiderschap les → leiderschapsles; corrected, when one of the two is not recognized.
 */
function joinedTerms(one: QueryTerm, two: QueryTerm, index: OpenIndex): string[] {
  const join = (head: QueryTerm, tail: QueryTerm) =>
    [head.form, head.stem].flatMap((start) =>
      LINKING_LETTERS[index.language].map((link) => start + link + tail.form),
    )
  const forms = [...join(one, two), ...join(two, one)]
  const stems = forms.map((form) => stemWord(form, index.language))
  const corrections =
    isRecognized(one) && isRecognized(two) ? [] : findCorrections(index, one.form + two.form)
  return [...new Set([...stems, ...corrections.map(({ stem }) => stem)])]
}

/** Synonym groups that are named once the terms at `from` and behind it are written as one. */
function synonymsWithJoined(
  index: OpenIndex,
  stems: readonly string[],
  from: number,
  joined: string,
): SynonymMatch[] {
  const rewritten = [...stems.slice(0, from), joined, ...stems.slice(from + 2)]
  return index.synonyms
    .findIn(rewritten)
    .filter((match) => match.from <= from && match.to > from)
    .map((match) => ({ ...match, to: match.to + 1 }))
}

/** Of overlapping matches the longest; several groups when the same words name them. */
function longestMatches(matches: readonly SynonymMatch[]): SynonymMatch[] {
  const selected: SynonymMatch[] = []
  for (const match of [...matches].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const isCovered = selected.some(
      ({ from, to, group }) =>
        from < match.to &&
        to > match.from &&
        (from !== match.from || to !== match.to || group === match.group),
    )
    if (!isCovered) selected.push(match)
  }
  return selected
}
