/**
 * A page written at build time, cut where an answer per request is set in: text, slot, text, …, text. It is cut once,
 * by cut-template.ts, so that an answer is a join of strings and ships no framework runtime either.
 */
export interface PageTemplate {
  texts: string[]
  /** The names of the slots between the texts. A name may come more than once. */
  slots: string[]
}

/** The page with markup in its slots. Every slot must be given, empty or not, and nothing that has no slot. */
export function renderTemplate(
  { texts, slots }: PageTemplate,
  markup: Readonly<Record<string, string>>,
): string {
  const without = Object.keys(markup).filter((name) => !slots.includes(name))
  if (without.length > 0) throw new Error(`The page has no slot for ${without.join(', ')}`)
  const [first = '', ...others] = texts
  return others.reduce((page, text, at) => page + markupFor(slots[at], markup) + text, first)
}

function markupFor(slot = '', markup: Readonly<Record<string, string>>): string {
  const given = markup[slot]
  if (given === undefined) throw new Error(`Nothing is given for the slot ${slot} of the page`)
  return given
}
