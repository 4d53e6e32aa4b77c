import type { ContentStore } from '../content/store/content-store'
import type { Language } from '../i18n/languages'

/** The articles of the path for new readers in each language, by id: the search dialog offers them. */
export const startLists = (store: Pick<ContentStore, 'listHomePages'>): Partial<Record<Language, string[]>> =>
  Object.fromEntries(
    store.listHomePages().map(({ language, start }) => [language, start.map(({ article }) => article)]),
  )
