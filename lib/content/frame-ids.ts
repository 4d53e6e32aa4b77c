/**
 * The ids that the frame of a page sets around its text. The components take them from here, and the check refuses
 * them as ids of sections, since two elements of a page must not have the same id.
 */
export const frameIds = {
  main: 'content',
  tableOfContents: 'contents',
  summary: 'in-short',
  aboutTheSource: 'about-the-source',
  termsOnPage: 'terms-on-this-page',
  tools: 'try-it',
  sources: 'sources',
  readNext: 'read-next',
  related: 'related',
  copyLink: 'copy-link',
  copyLinkStatus: 'copy-link-status',
  pagesNavigation: 'about-this-site',
  citedSources: 'cited',
  consultedSources: 'consulted',
} as const

/** Beginnings of ids that a page makes for its figures, sources and terms, and the search dialog for its rows. */
const framePrefixes = ['fig-', 'source-', 'term-', 'search-', 'recent-']

const ids: ReadonlySet<string> = new Set(Object.values(frameIds))

/** Whether the frame of a page may set this id itself. */
export const isFrameId = (id: string): boolean =>
  ids.has(id) || framePrefixes.some((prefix) => id.startsWith(prefix))
