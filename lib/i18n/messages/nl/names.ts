import type { names as en } from '../en/names'

/** Names of the sections of the site and of the kinds of pages. */
export const names: typeof en = {
  articles: 'Artikelen',
  glossary: 'Begrippen',
  topics: 'Onderwerpen',
  about: 'Over',
  tools: 'Hulpmiddelen',
  figures: 'Figuren',
  sources: 'Bronnen',
  accessibility: 'Toegankelijkheid',
  howToRead: 'Zo leest u de tekeningen',
  search: 'Zoeken',
  article: 'Artikel',
  term: 'Begrip',
  tool: 'Hulpmiddel',
  topic: 'Onderwerp',
  terms: 'Begrippen',
  tags: 'Tags',
  categories: 'Onderwerpen',
  allArticles: 'Alle artikelen',
  allTopics: 'Alle onderwerpen',
}
