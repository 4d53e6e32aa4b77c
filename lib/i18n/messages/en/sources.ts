/** The list of sources. */
export const sources = {
  citedIn: 'Cited in',
  citedSources: 'Cited in the articles',
  consultedSources: 'Consulted for this edition',
  consultedIntro: 'Read as background; no article refers to them.',
  sourceCount: { one: '{count} source', other: '{count} sources' },
  readItself: 'Read in the source itself.',
}
