import type { DocumentKind } from '../index/document'
import type { StoredDocument } from '../index/stored-fields'

/** Restrictions on what is found; what is left out or empty does not restrict. */
export interface Filters {
  tag?: string
  category?: string
  kind?: DocumentKind | 'all'
  ids?: readonly string[]
}

/** How many documents each value of each filter would leave. */
export interface FacetCounts {
  kind: Record<DocumentKind, number>
  tag: Record<string, number>
  category: Record<string, number>
}

type Filtered = Pick<StoredDocument, 'kind' | 'id' | 'tags' | 'category'>

const matchesKind = ({ kind = 'all' }: Filters, document: Filtered) =>
  kind === 'all' || document.kind === kind
const matchesTag = ({ tag }: Filters, document: Filtered) => !tag || document.tags.includes(tag)
const matchesCategory = ({ category }: Filters, document: Filtered) =>
  !category || document.category === category

/** Whether a document passes all filters. */
export const matchesFilters = (filters: Filters, document: Filtered | undefined): boolean =>
  document !== undefined &&
  matchesKind(filters, document) &&
  matchesTag(filters, document) &&
  matchesCategory(filters, document) &&
  (filters.ids?.includes(document.id) ?? true)

/** Counts documents by the values of each filter: the other filters apply to them, the filter itself does not. */
export function countFacets(filters: Filters, documents: readonly Filtered[]): FacetCounts {
  const kind: Record<DocumentKind, number> = { article: 0, term: 0, tool: 0, topic: 0 }
  const tag: Record<string, number> = Object.create(null)
  const category: Record<string, number> = Object.create(null)
  for (const document of documents) {
    if (matchesTag(filters, document) && matchesCategory(filters, document)) kind[document.kind]++
    if (matchesKind(filters, document) && matchesCategory(filters, document))
      for (const id of document.tags) tag[id] = (tag[id] ?? 0) + 1
    if (matchesKind(filters, document) && matchesTag(filters, document) && document.category) {
      category[document.category] = (category[document.category] ?? 0) + 1
    }
  }
  return { kind, tag, category }
}
