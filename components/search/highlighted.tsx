import type { HighlightRange } from '@/lib/search/results/highlight'

/** A text with the matches of the query in `<mark>` elements. */
export function Highlighted({ text, highlights }: { text: string; highlights: readonly HighlightRange[] }) {
  let at = 0
  const parts = highlights.map(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return { before, word: text.slice(start, end), start }
  })
  return (
    <>
      {parts.map(({ before, word, start }) => (
        <span key={start}>
          {before}
          <mark>{word}</mark>
        </span>
      ))}
      {text.slice(at)}
    </>
  )
}
