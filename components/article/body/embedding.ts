/** Where an article's text stands on a page: it decides the rank of its headings and the ids of its parts. */
export interface Place {
  /** The rank of the article's sections: 2 below the page's title, 3 below its own title in a longer document. */
  level: 2 | 3
  /** The name of a part as a landmark: only a text that is alone on its page has landmarks. */
  landmark: (part: string) => string | undefined
  /** The id on this page of a part of the text; none where another part has it. */
  idOf: (part: string) => string | undefined
  /** The id that a link to a part of the text leads to. */
  linkTo: (part: string) => string
}

const asWritten = (part: string) => part
const none = () => undefined

/** The only text of its page. */
export const alone: Place = { level: 2, landmark: asWritten, idOf: asWritten, linkTo: asWritten }

/** The same text in the other language beside it: ids are those of the first. */
export const besideItself: Place = { level: 2, landmark: none, idOf: none, linkTo: asWritten }

/** One of several articles in a document: ids tell them apart. */
export function partOf(article: string): Place {
  const prefixed = (part: string) => `${article}-${part}`
  return { level: 3, landmark: none, idOf: prefixed, linkTo: prefixed }
}
