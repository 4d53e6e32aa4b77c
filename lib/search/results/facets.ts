import type { EntryKind } from '../index/document'
import type { EntryCard } from '../index/field-refs'

/** What a reader wants to see only; what is left out does not narrow. */
export interface Filters {
  tag?: string
  category?: string
  kind?: EntryKind | 'all'
  ids?: readonly string[]
}

/** How many entries each filter would leave. */
export interface Counts {
  kind: Record<EntryKind, number>
  tag: Record<string, number>
  category: Record<string, number>
}

const fitsKind = ({ kind = 'all' }: Filters, card: EntryCard) => kind === 'all' || card.kind === kind
const fitsTag = ({ tag }: Filters, card: EntryCard) => !tag || card.tags.includes(tag)
const fitsCategory = ({ category }: Filters, card: EntryCard) => !category || card.category === category
export const fits = (filters: Filters, card: EntryCard | undefined) =>
  card !== undefined &&
  fitsKind(filters, card) &&
  fitsTag(filters, card) &&
  fitsCategory(filters, card) &&
  (filters.ids?.includes(card.id) ?? true)

/** Each group of filters counts what it would show: the other filters apply, its own does not. */
export function countsOf(filters: Filters, cards: EntryCard[]): Counts {
  const kind: Record<EntryKind, number> = { article: 0, term: 0, tool: 0, topic: 0 }
  const tag: Record<string, number> = Object.create(null)
  const category: Record<string, number> = Object.create(null)
  for (const card of cards) {
    if (fitsTag(filters, card) && fitsCategory(filters, card)) kind[card.kind]++
    if (fitsKind(filters, card) && fitsCategory(filters, card))
      for (const id of card.tags) tag[id] = (tag[id] ?? 0) + 1
    if (fitsKind(filters, card) && fitsTag(filters, card) && card.category) {
      category[card.category] = (category[card.category] ?? 0) + 1
    }
  }
  return { kind, tag, category }
}
