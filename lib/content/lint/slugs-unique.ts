import { languages } from '../../i18n/languages'
import type { Rule } from './rule'

/** No two articles of a language share an address, no two topics and no two tools. */
export const slugsUnique: Rule = ({ articles, topics, tools }, { root }) =>
  languages.flatMap((language) => {
    const addresses = [
      ...articles
        .filter((article) => article.language === language)
        .map(({ file, slug, lineOf }) => ({ file, line: lineOf('slug'), slug, kind: 'article' })),
      ...tools
        .filter((tool) => tool.language === language)
        .map(({ file, slug, lineOf }) => ({ file, line: lineOf('slug'), slug, kind: 'tool' })),
      ...topics.map((topic) => ({
        file: `${root}/topics.md`,
        line: topic.line,
        slug: topic[language].slug,
        kind: 'topic',
      })),
    ]
    return addresses.flatMap((address, index) => {
      const first = addresses
        .slice(0, index)
        .find(({ slug, kind }) => slug === address.slug && kind === address.kind)
      return first
        ? [
            {
              file: address.file,
              line: address.line,
              message: `the slug “${address.slug}” is taken by ${first.file}:${first.line}`,
              hint: 'Give one of the two another slug.',
            },
          ]
        : []
    })
  })
