import { signNames } from '../../figures/signs'
import type { Language } from '../../i18n/languages'
import { capitalized, numberWord } from '../../i18n/number-words'
import type { Problem } from '../problem'
import type { Content } from '../store/content'
import { didYouMean } from '../suggest'

const inLanguage = (files: readonly { language: Language }[], language: Language) =>
  files.filter((file) => file.language === language).length

/** What the pages of a language may count. */
const counters = {
  articles: ({ articles }: Content, language: Language) => inLanguage(articles, language),
  terms: ({ terms }: Content, language: Language) => inLanguage(terms, language),
  figures: ({ figures }: Content, language: Language) => inLanguage(figures, language),
  tools: ({ tools }: Content, language: Language) => inLanguage(tools, language),
  categories: ({ topics }: Content) => topics.filter(({ kind }) => kind === 'category').length,
  tags: ({ topics }: Content) => topics.filter(({ kind }) => kind === 'tag').length,
  sources: ({ sources }: Content) => sources.length,
  signs: () => signNames.length,
} satisfies Record<string, (content: Content, language: Language) => number>

const isCounter = (name: string): name is keyof typeof counters => Object.hasOwn(counters, name)

/**
 * Puts numbers in the place of `:count{of=articles}`, as words, with a capital where a sentence begins. It works on the
 * source of a page, so that frontmatter may count too. Content of the language must have been read before.
 */
export function fillCounts(
  { file, source }: { file: string; source: string },
  content: Content,
  language: Language,
): { source: string; problems: Problem[] } {
  const problems: Problem[] = []
  const filled = source.replace(/:count\{of=([^}\n]*)\}/g, (_, name: string, at: number) => {
    if (!isCounter(name)) {
      problems.push({
        file,
        line: source.slice(0, at).split('\n').length,
        message: `“${name}” cannot be counted`,
        hint: didYouMean(name, Object.keys(counters)),
      })
      return ''
    }
    const word = numberWord(language, counters[name](content, language))
    return /(?:^|\n|[.!?][”’"]?\s+)$/.test(source.slice(0, at)) ? capitalized(word) : word
  })
  return { source: filled, problems }
}
