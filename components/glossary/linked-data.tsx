/** Structured data for search engines (JSON-LD). Browsers do not run it, so the script policy allows it. */
export function LinkedData({ data }: { data: object }) {
  // A “<” in a text must not be able to end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
