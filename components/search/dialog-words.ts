import { type Language, otherLanguage } from '@/lib/languages/language'
import { languageFile } from '@/lib/languages/language-file'

/** The words the search dialog says, picked one by one: they travel with every page. */
export function dialogWords(language: Language) {
  const { strings, languageNames } = languageFile(language)
  const {
    searchLabel,
    search,
    close,
    searchResults,
    searchNothing,
    searchNearest,
    searchThrough,
    searchPrompt,
  } = strings
  const { searchLoading, searchFailed, searchFailedLink, searchAll, searchEverything, searchFilters } =
    strings
  const { searchAllTopics, searchAllTags, searchTopic, searchTag, articles, terms, topics } = strings
  const { keyMove, keyOpen, keyFilters, keyClose, searchToo, searchMarked, searchUnmark } = strings
  return {
    languageNames,
    otherName: languageNames[otherLanguage(language)],
    groups: { article: articles, term: terms, topic: topics },
    searchLabel,
    search,
    close,
    searchResults,
    searchNothing,
    searchNearest,
    searchThrough,
    searchPrompt,
    searchLoading,
    searchFailed,
    searchFailedLink,
    searchAll,
    searchEverything,
    searchFilters,
    searchAllTopics,
    searchAllTags,
    searchTopic,
    searchTag,
    searchToo,
    searchMarked,
    searchUnmark,
    keyMove,
    keyOpen,
    keyFilters,
    keyClose,
  }
}

export type DialogWords = ReturnType<typeof dialogWords>
