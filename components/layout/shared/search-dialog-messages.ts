import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

const picked = [
  'searchLabel',
  'search',
  'close',
  'searchResults',
  'searchNothing',
  'searchNearest',
  'searchThrough',
  'searchPrompt',
  'searchLoading',
  'searchFailed',
  'searchFailedLink',
  'searchAll',
  'searchAllKinds',
  'searchFilters',
  'searchAllTopics',
  'searchAllTags',
  'searchTopic',
  'searchTag',
  'searchToo',
  'recent',
  'recentKeep',
  'recentForget',
  'recentNone',
  'recentRefused',
  'searchMarked',
  'searchUnmark',
  'keyMove',
  'keyOpen',
  'keyFilters',
  'keyClose',
] as const

/** Messages of the search dialog, picked one by one because every page carries them. */
export function searchDialogMessages(language: Language) {
  const { strings, languageNames } = messages(language)
  return {
    ...(Object.fromEntries(picked.map((name) => [name, strings[name]])) as Pick<
      typeof strings,
      (typeof picked)[number]
    >),
    languageNames,
    language,
    groups: { article: strings.articles, term: strings.terms, tool: strings.tools, topic: strings.topics },
  }
}

export type SearchDialogMessages = ReturnType<typeof searchDialogMessages>
