import { contentStore } from '@/lib/content/store'
import { formatMessage } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'
import { capitalized, numberWord } from '@/lib/i18n/number-words'

/** What is said of all articles, on their page and in its description: “Nine pieces on …”. */
export async function articlesIntro(language: Language): Promise<string> {
  const count = (await contentStore()).listArticles(language).length
  return capitalized(
    formatMessage(messages(language).strings.articlesIntro, { count: numberWord(language, count) }),
  )
}
