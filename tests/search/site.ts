import { siteLibrary } from '@/lib/content/store'
import { buildIndex } from '@/lib/search/index/build'
import { siteConcepts, siteEntries } from '@/lib/search/server/documents'

const library = await siteLibrary()

/** What the real content gives search. */
export const concepts = siteConcepts(library)

export const entries = { en: siteEntries(library, 'en'), nl: siteEntries(library, 'nl') }

export const files = {
  en: buildIndex(entries.en, concepts, 'en'),
  nl: buildIndex(entries.nl, concepts, 'nl'),
}
