/** How an article's text is embedded in a page: decides the level of its headings and the ids of its elements. */
export interface Embedding {
  /** Heading level of the article's sections: 2 below the page's title, 3 below its own title in a collection. */
  level: 2 | 3
  /** The id for `aria-labelledby`, which makes a section a landmark: only where the text is alone on its page. */
  landmark: (part: string) => string | undefined
  /** The id of an element on this page; undefined where another element already has it. */
  idOf: (part: string) => string | undefined
  /** The id that a link to an element of the text must use. */
  linkTo: (part: string) => string
}

const asWritten = (part: string) => part
const none = () => undefined

/** The only text on its page. */
export const standalone: Embedding = { level: 2, landmark: asWritten, idOf: asWritten, linkTo: asWritten }

/** The second text of a side-by-side page: the ids belong to the first. */
export const secondOfTwo: Embedding = { level: 2, landmark: none, idOf: none, linkTo: asWritten }

/** One of several articles on a page: ids get the article's id as prefix. */
export function partOf(article: string): Embedding {
  const prefixed = (part: string) => `${article}-${part}`
  return { level: 3, landmark: none, idOf: prefixed, linkTo: prefixed }
}
