import type { Language } from '../../i18n/languages'
import type { Problem } from '../problem'
import type { TopicKind } from '../schemas/topics'
import type { ContentStore } from '../store/content-store'
import { didYouMean } from '../suggest'
import type { RuleContext } from './rule'

/** Reports a name that a file uses and that does not exist, at the place where it is used. */
export type NameCheck = (name: string, at: { file: string; line: number }) => Problem[]

/** A check for each kind of thing that a text of `language` may name. */
export function nameChecks(store: ContentStore, { isUnreadable }: RuleContext, language: Language) {
  const unknown = (kind: string, name: string, known: readonly { id: string }[]) => ({
    message: `there is no ${kind} “${name}”`,
    hint: didYouMean(name, new Set(known.map(({ id }) => id))),
  })

  const topic =
    (kind: TopicKind): NameCheck =>
    (name, at) =>
      store.getTopic(kind, name) || isUnreadable('topics.md')
        ? []
        : [{ ...at, ...unknown(kind, name, store.listTopics(kind)) }]

  const source: NameCheck = (name, at) =>
    store.getSource(name) || isUnreadable('sources.md')
      ? []
      : [{ ...at, ...unknown('source', name, store.listSources()) }]

  const term: NameCheck = (name, at) =>
    store.getTerm(name, language) || isUnreadable(language, 'glossary', `${name}.md`)
      ? []
      : [{ ...at, ...unknown('term', name, store.listTerms(language)) }]

  const article: NameCheck = (name, at) => {
    if (store.getArticle(name, language) || isUnreadable(language, 'articles', `${name}.md`)) return []
    const [elsewhere] = store.listEditions(name)
    if (!elsewhere) return [{ ...at, ...unknown('article', name, store.listArticles(language)) }]
    return [
      {
        ...at,
        message: `there is no article “${name}” in ${language}`,
        hint: `It exists in ${elsewhere.language} only: name another here until it is translated.`,
      },
    ]
  }

  return { category: topic('category'), tag: topic('tag'), source, term, article }
}
