import type { Rule } from './rule'

/** A term is marked where an article first uses it, and only there. */
export const termsMarkedOnce: Rule = (store) =>
  store.listArticles().flatMap(({ file, terms }) => {
    const firstLines = new Map<string, number>()
    return terms.flatMap(({ refId, line }) => {
      const first = firstLines.get(refId)
      if (first === undefined) firstLines.set(refId, line)
      return first === undefined
        ? []
        : [
            {
              file,
              line,
              message: `the term “${refId}” is marked a second time`,
              hint: `It is marked on line ${first} already: keep the first and write plain words here.`,
            },
          ]
    })
  })
