import { languages } from '../i18n/languages'
import { type Alternates, inEveryLanguage } from '../routing/alternates'
import { glossaryByOtherPath, sideBySidePath, topicPrintPath } from '../routing/paths'
import { editionIn } from './read-content'
import { contentStore } from './store'

/** A page that shows what another page has, in another form. Search engines are sent to that other page. */
export interface AlternateView {
  alternates: Alternates
}

/** Both languages of an article side by side, all articles of a topic to print, the glossary in its other order. */
export async function alternateViews(): Promise<AlternateView[]> {
  const store = await contentStore()
  const ids = [...new Set(store.articles.map(({ id }) => id))]
  const sideBySide = ids.flatMap((id) => {
    const editions = languages.flatMap((language) => editionIn(store, id, language) ?? [])
    return editions.length === languages.length
      ? [
          {
            alternates: Object.fromEntries(
              editions.map(({ language, slug }) => [language, sideBySidePath(language, slug)]),
            ),
          },
        ]
      : []
  })
  const printed = store.topics.map((topic) => ({
    alternates: inEveryLanguage((language) => topicPrintPath(language, topic[language].slug)),
  }))
  const glossary = { alternates: inEveryLanguage(glossaryByOtherPath) }
  return [...sideBySide, ...printed, glossary]
}
