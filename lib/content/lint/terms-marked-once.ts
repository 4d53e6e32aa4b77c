import type { Rule } from './rule'

/** A term is marked where an article first uses it, and only there. */
export const termsMarkedOnce: Rule = ({ articles }) =>
  articles.flatMap(({ file, terms }) =>
    terms.flatMap(({ refId, line }, index) => {
      const first = terms.slice(0, index).find((other) => other.refId === refId)
      return first
        ? [
            {
              file,
              line,
              message: `the term “${refId}” is marked a second time`,
              hint: `It is marked on line ${first.line} already: keep the first and write plain words here.`,
            },
          ]
        : []
    }),
  )
