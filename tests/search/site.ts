import { contentStore } from '@/lib/content/store'
import { buildIndex } from '@/lib/search/index/build'
import { siteDocuments, siteSynonyms } from '@/lib/search/server/documents'

const store = await contentStore()

/** What the real content gives search. */
export const synonyms = siteSynonyms(store)

export const entries = { en: siteDocuments(store, 'en'), nl: siteDocuments(store, 'nl') }

export const files = {
  en: buildIndex(entries.en, synonyms, 'en'),
  nl: buildIndex(entries.nl, synonyms, 'nl'),
}
