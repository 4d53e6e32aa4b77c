import { contentStore } from '@/lib/content/store'
import { buildIndex } from '@/lib/search/index/build'
import { siteConcepts, siteEntries } from '@/lib/search/server/documents'

const store = await contentStore()

/** What the real content gives search. */
export const concepts = siteConcepts(store)

export const entries = { en: siteEntries(store, 'en'), nl: siteEntries(store, 'nl') }

export const files = {
  en: buildIndex(entries.en, concepts, 'en'),
  nl: buildIndex(entries.nl, concepts, 'nl'),
}
