import { readLink } from '../links'
import { nearestWord } from '../nearest'
import type { Problem } from '../problem'
import type { Rule } from './rule'

/** Links in texts lead to articles and sections that exist, also those in the other language. */
export const linksLeadSomewhere: Rule = ({ articles, pages }, { unreadable }) => {
  const hasProblems = (language: string, id: string) =>
    unreadable.some((file) => file.replaceAll('\\', '/').endsWith(`${language}/articles/${id}.md`))

  return [...articles, ...pages].flatMap((text) =>
    text.links.flatMap(({ target: href, line }): Problem[] => {
      const target = readLink(href, text.language)
      const problem = (message: string, hint: string) => [{ file: text.file, line, message, hint }]
      switch (target.kind) {
        case 'outside':
          return []
        case 'unknown':
          return problem(`the link “${href}” leads nowhere`, 'Link to an article by its file: [words](seven-tips.md) or [words](seven-tips.md#collaboration).')
        case 'section':
          return missingSection(text.sections, target.section, text.file)
        case 'article': {
          const article = articles.find(({ id, language }) => id === target.id && language === target.language)
          if (article) return target.section ? missingSection(article.sections, target.section, article.file) : []
          if (hasProblems(target.language, target.id)) return []
          const nearest = nearestWord(target.id, articles.filter(({ language }) => language === target.language).map(({ id }) => id))
          const elsewhere = articles.find(({ id }) => id === target.id)
          return problem(
            `there is no article “${target.id}” in ${target.language}`,
            elsewhere
              ? `It exists in ${elsewhere.language}: link to ../../${elsewhere.language}/articles/${elsewhere.id}.md`
              : nearest
                ? `Did you mean ${nearest}.md?`
                : 'Articles are linked by the name of their file.',
          )
        }
      }

      function missingSection(sections: readonly { id: string }[], wanted: string, file: string): Problem[] {
        const ids = sections.map(({ id }) => id)
        if (ids.includes(wanted)) return []
        return problem(`there is no section “${wanted}” in ${file}`, `Its sections are: ${ids.join(', ') || 'none'}`)
      }
    }),
  )
}
