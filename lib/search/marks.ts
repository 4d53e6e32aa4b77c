import { allPartsOf } from './compounds'
import { conceptToken } from './concepts'
import type { OpenIndex } from './open-index'
import { readQuery } from './query'
import { tokensIn } from './tokens'

/** A range of characters of a text. */
export interface Mark {
  start: number
  end: number
}

/** The words of a text that the query found there: whole words, across inflection, compounds and concepts. */
export function marksIn(text: string, query: string, index: OpenIndex, other?: OpenIndex): Mark[] {
  const { words, spans } = readQuery(query, index, other)
  const stems = new Set(
    words.flatMap(({ stem, alternatives }) => [stem, ...alternatives.flatMap(({ groups }) => groups.flat())]),
  )
  const whole = new Set(spans.map(({ token }) => token))
  for (const token of whole) stems.add(token)

  const tokens = tokensIn(text, index.language)
  const marked = new Set<number>()
  tokens.forEach(({ stem, form }, at) => {
    if (stems.has(stem) || allPartsOf(index, form).some((part) => stems.has(part))) marked.add(at)
  })
  for (const { from, to, concept } of index.finder.spansIn(tokens.map(({ stem }) => stem))) {
    if (!whole.has(conceptToken(concept))) continue
    for (let at = from; at < to; at++) marked.add(at)
  }
  return [...marked]
    .sort((one, two) => one - two)
    .flatMap((at) => {
      const token = tokens[at]
      return token ? [{ start: token.start, end: token.end }] : []
    })
}
