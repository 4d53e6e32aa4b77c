/** The page of the glossary has a filter, whose code is fetched there only. */
export function filterTermsWhereAsked(): void {
  const panel = document.querySelector<HTMLElement>('[data-glossary-filter]')
  if (panel) void import('./filter-terms').then(({ filterTerms }) => filterTerms(panel)).catch(() => {})
}
