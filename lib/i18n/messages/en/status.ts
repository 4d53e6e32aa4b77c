/** The pages that answer with an error status. */
export const status = {
  errorTitle: 'Something went wrong here',
  errorText: 'The page could not be made. That is our fault, not yours. Please try again in a moment.',
  notFoundTitle: 'The line stops here',
  notFoundText:
    'There is no page at this address. Perhaps it moved when the journal was rebuilt; the search box usually finds it again.',
  notFoundWays: 'Or go to {articles}, {topics} or the {start}.',
  notFoundStart: 'start of the path',
}
