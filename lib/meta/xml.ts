const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text as it may stand in XML, inside an element or an attribute. */
export const escapeXml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
