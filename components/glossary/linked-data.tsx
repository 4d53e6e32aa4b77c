/** Facts for search engines (JSON-LD): data, which no browser runs. */
export function LinkedData({ data }: { data: object }) {
  // A “<” in a text must not be able to end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
