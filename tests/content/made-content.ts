import type { Content } from '@/lib/content/store/content'
import type { ContentStore } from '@/lib/content/store/content-store'

/** What a store holds, as lists that a test may change before it makes another store of them. */
export const contentOf = (store: ContentStore): Content => ({
  articles: [...store.listArticles()],
  terms: [...store.listTerms()],
  pages: [...store.listPages()],
  homePages: [...store.listHomePages()],
  topics: [...store.listTopics()],
  sources: [...store.listSources()],
  synonyms: [...store.listSynonymGroups()],
  figures: [...store.listFigures()],
  tools: [...store.listTools()],
})
