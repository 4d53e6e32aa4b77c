import type { ContentStore } from '../content/read-content'
import type { Language } from '../i18n/languages'

/** The articles of the path for new readers in each language, by id: the search dialog offers them. */
export const startLists = ({
  homePages,
}: Pick<ContentStore, 'homePages'>): Partial<Record<Language, string[]>> =>
  Object.fromEntries(homePages.map(({ language, start }) => [language, start.map(({ article }) => article)]))
