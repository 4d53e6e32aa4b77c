/**
 * Every number that ranking turns on, in one place. Found by trial on judged queries; each may move a little
 * without harm, what counts is the order of size.
 */
export const weights = {
  /** What one mention is worth, by where it stands. */
  field: { title: 5, labels: 2.2, heading: 1.4, body: 0.75 },
  mostFromHeadings: 3,
  /** The weight at which a word counts for half: further mentions say less and less. */
  saturation: 3,
  /** How far long entries are held back. */
  lengthShare: 0.4,

  /** What it is worth to find a word in this way rather than as typed. */
  way: {
    exact: 1,
    start: 0.8,
    typo: 0.8,
    relative: 0.45,
    part: 0.45,
    split: 0.75,
    joined: 0.9,
    concept: 1,
  },
  /** A typed word that is known may still be the start of another. */
  knownStart: 0.45,
  twoLetters: 0.6,
  partInTitle: 0.6,
  /** How a start gains as less of the word is missing. */
  startPower: 0.35,
  perFurtherWord: 0.35,

  /** How far a word found in this way counts as found. */
  found: { exact: 1, start: 0.9, typo: 0.75, relative: 0.6, part: 0.7, split: 0.85, joined: 1, concept: 0.9 },
  twoLettersFound: 0.5,
  /** A compound of which only the tail is known. */
  tailFound: 0.6,

  /** Share of the lesser of word and concept that is added to the greater. */
  lesserShare: 0.33,
  /** What words of a concept of several words are worth where the concept itself does not stand. */
  conceptMissing: 0.4,
  /** Rarity of a word nothing is known of, as a share of the greatest rarity. */
  unknown: 0.85,
  leastRarity: 0.1,

  coverageBase: 0.3,
  coveragePower: 1.6,
  title: 2.5,
  tag: 1,
  section: 0.5,

  /** An entry with less than this share of the best score, and of the query, is not shown. */
  leastScore: 0.01,
  leastCoverage: 0.5,

  /**
   * The share of a query that must be found before it counts as answered. Readers who ask about the subject of this
   * site may use words of their own beside its words, above all in questions.
   */
  answered: { usual: 0.56, onSubject: 0.48, question: 0.32 },
  /** Below this share the other language is asked as well, and must be better by this much. */
  enough: 0.9,
  clearlyBetter: 0.12,
}
