import type { Language } from '@/lib/i18n/languages'
import type { SearchClient } from './client'
import { openLocalClient } from './local-client'
import { openWorkerClient } from './worker-client'

/** The address of the search worker; empty where the page searches itself. Defined when lib/build/islands.ts bundles. */
declare const SEARCH_WORKER: string

/** Gets a language ready to be searched, once; after a failure the next call tries again. */
export const loadSearchClient = (language: Language): Promise<SearchClient> =>
  SEARCH_WORKER ? openWorkerClient(SEARCH_WORKER, language) : openLocalClient(language)
