import type { Language } from '@/lib/i18n/languages'
import type { HighlightRange } from '../results/highlight'
import type { SearchAnswer, SearchRequest } from '../search'

/** The search of one language, whether it runs in the page or in a worker. */
export interface SearchClient {
  language: Language
  /** The names of tags and categories by id. */
  topics: ReadonlyMap<string, string>
  /** With the client of the `other` language, the answer may come from its index. */
  search(request: SearchRequest, other?: SearchClient): Promise<SearchAnswer>
  /** What a query finds in each of some texts. */
  highlight(texts: string[], query: string): Promise<HighlightRange[][]>
}
