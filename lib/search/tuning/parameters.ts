/**
 * Every number that ranking depends on. Found by trial on judged queries: the order of magnitude matters, the second
 * digit does not. README.md says what each stands for in the formulas and how to judge a change.
 */

/** BM25F: how mentions of a term in the fields of a document become one value. */
export const bm25f = {
  /** Weight of one mention, by field. */
  fieldWeights: { title: 5, labels: 2.2, heading: 1.4, body: 0.75 },
  /** Upper bound of what all headings of a document add together. */
  maxHeadingWeight: 3,
  /** Term frequency saturation: the weighted frequency at which a term has half of its maximal value. */
  k1: 3,
  /** Length normalization of body text: 0 ignores the length, 1 divides by it. */
  b: 0.4,
  /** Lower bound of the inverse document frequency, for terms that nearly every article has. */
  minIdf: 0.1,
  /** Idf of a term that no article has, as a share of the idf of a term that one article has. */
  unknownIdfShare: 0.85,
}

/** Weight of a match by how the term was found, relative to the term as typed. */
export const matchWeights = {
  exact: 1,
  prefix: 0.8,
  fuzzy: 0.8,
  variant: 0.45,
  part: 0.45,
  split: 0.75,
  joined: 0.9,
  synonym: 1,
}

/** From 0 to 1: how far a query term counts as found by such a match, for the coverage of the query. */
export const matchConfidence = {
  exact: 1,
  prefix: 0.9,
  fuzzy: 0.75,
  variant: 0.6,
  part: 0.7,
  split: 0.85,
  joined: 1,
  synonym: 0.9,
}

/** Refinements of single ways to match. */
export const expansion = {
  /** Factor for prefix matches of a term that is a complete word as well. */
  knownPrefix: 0.45,
  /** Exponent of typed length / full length in the weight of a prefix match. */
  prefixLengthExponent: 0.35,
  /** Factor for a fuzzy match at distance 2, and its confidence. */
  distanceTwo: 0.6,
  distanceTwoConfidence: 0.5,
  /** Weight of a compound part in the comparison with titles. */
  partInTitle: 0.6,
  /** Confidence where only the last part of a compound is known. */
  tailConfidence: 0.6,
  /** Bonus for each further word of a synonym phrase. */
  perFurtherWord: 0.35,
}

/** How the values of terms and phrases become the score of a document. */
export const scoring = {
  /** Share of the lesser of a phrase and its single terms that is added to the greater. */
  lesserShare: 0.33,
  /** Factor for terms of a phrase in documents that do not have the phrase. */
  phraseMissing: 0.4,
  /** Score factor: base + (1 − base) · coverage ^ exponent. */
  coverageBase: 0.3,
  coverageExponent: 1.6,
  /** Bonus for a title that says what the query says. */
  title: 2.5,
  /** Bonus for documents of a tag whose name is the query. */
  tag: 1,
  /** Bonus factor for a section that has the whole query. */
  section: 0.5,
  /** A document below this share of the best score, and below this coverage, is not shown. */
  minScoreShare: 0.01,
  minCoverage: 0.5,
}

/** When a query counts as answered. */
export const answering = {
  /** Minimal coverage for a query without a term of this site's domain. */
  outOfDomain: 0.56,
  /** Minimal coverage for a query with one: readers use words of their own beside it. */
  inDomain: 0.48,
  /** The same for a question, which has more words of its own. */
  question: 0.32,
  /** From this coverage on, the other language is not searched as well. */
  sufficient: 0.9,
  /** By how much its coverage must be higher to be preferred. */
  clearlyBetter: 0.12,
}
