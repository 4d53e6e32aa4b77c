import { languages } from '../i18n/languages'
import type { PathsOfPage } from '../meta/metadata'
import { glossaryByOtherPath, sideBySidePath, topicPrintPath } from '../routing/paths'
import { contentStore } from './store'

/** A page that shows the content of another page in a different form; its canonical address is that of the other. */
export interface AlternateView {
  paths: PathsOfPage
}

/** The side-by-side pages of articles, the print pages of topics, and the glossary sorted by the other language. */
export async function alternateViews(): Promise<AlternateView[]> {
  const store = await contentStore()
  const sideBySide = store
    .listArticleIds()
    .map((id) => store.listEditions(id))
    .filter((editions) => editions.length === languages.length)
    .map((editions) => ({
      paths: pathsOf(editions.map(({ language, slug }) => [language, sideBySidePath(language, slug)])),
    }))
  const print = store.listTopics().map((topic) => ({
    paths: pathsOf(languages.map((language) => [language, topicPrintPath(language, topic[language].slug)])),
  }))
  const glossary = { paths: pathsOf(languages.map((language) => [language, glossaryByOtherPath(language)])) }
  return [...sideBySide, ...print, glossary]
}

const pathsOf = (paths: [string, string][]): PathsOfPage => Object.fromEntries(paths)
