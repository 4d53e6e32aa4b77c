import type { Language } from '@/lib/i18n/languages'
import type { Mark } from '../results/highlight'
import type { SearchAnswer, SearchRequest } from '../search'
import { openSearcher } from './local-client'
import { askWorker } from './worker-client'

/** Set by lib/build/islands.ts: the address of the worker that searches, empty where the page does so itself. */
declare const SEARCH_WORKER: string

/** The search of one language as a page asks it, wherever it is worked out. */
export interface Searcher {
  language: Language
  /** The names of the topics, by id. */
  topics: ReadonlyMap<string, string>
  /** With the searcher of the `other` language, its texts may answer too. */
  search(request: SearchRequest, other?: Searcher): Promise<SearchAnswer>
  /** What the query found in each of some texts. */
  marks(texts: string[], query: string): Promise<Mark[][]>
}

/** Makes a language ready to be searched, once; after a failure the next call tries again. */
export const loadSearcher = (language: Language): Promise<Searcher> =>
  SEARCH_WORKER ? askWorker(SEARCH_WORKER, language) : openSearcher(language)
