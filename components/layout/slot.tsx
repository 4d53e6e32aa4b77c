/**
 * A gap in a page that is written at build time, which an answer per request fills: see lib/http/page-template.ts. The framework
 * leaves alone what stands in it, in development too.
 */
export const Slot = () => (
  <div data-slot="" dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
)
