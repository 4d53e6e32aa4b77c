import { contentStore } from '@/lib/content/store'
import { buildIndex } from '@/lib/search/index/build'
import { siteDocuments, siteSynonyms } from '@/lib/search/server/documents'

const store = await contentStore()

/** What the real content gives search. */
export const synonyms = siteSynonyms(store)

export const documents = { en: siteDocuments(store, 'en'), nl: siteDocuments(store, 'nl') }

export const files = {
  en: buildIndex(documents.en, synonyms, 'en'),
  nl: buildIndex(documents.nl, synonyms, 'nl'),
}
