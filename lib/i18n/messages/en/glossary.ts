/** The glossary and the cards of its terms. */
export const glossary = {
  glossaryTitle: 'Glossary',
  glossaryByOther: 'Glossary by Dutch term',
  glossaryIntro:
    'The words of the trade and what they mean in this journal, each with its Dutch counterpart.',
  glossaryDescription:
    '{count} terms about customers, leadership and organisation, defined in English and in Dutch, with the articles that use them.',
  glossaryCount: {
    one: 'term, in English and Dutch',
    other: 'terms, each in English and Dutch',
  },
  glossaryLetters: 'Terms by letter',
  sortBy: 'Sort by',
  sortedBy: { en: 'English term', nl: 'Dutch term' },
  filterTerms: 'Filter in English or Dutch',
  filterFound: { one: '{count} term', other: '{count} terms' },
  filterNothing: 'No term has “{query}” in it.',
  filterSearch: 'Search the whole journal',
  alsoCalled: 'Also: {synonyms}',
  termUsedIn: 'Used in',
  termUses: { one: 'Used in {count} article', other: 'Used in {count} articles' },
  openInGlossary: 'Open in glossary',
  escCloses: 'closes',
  termsOnThisPage: 'Terms on this page',
  termsToKnow: 'Terms to know',
  wholeGlossary: 'Whole glossary',
}
