import type { Mark } from '@/lib/search/results/highlight'

/** A text with the words that matched marked in it. */
export function Highlighted({ text, marks }: { text: string; marks: readonly Mark[] }) {
  let at = 0
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return { before, word: text.slice(start, end), start }
  })
  return (
    <>
      {pieces.map(({ before, word, start }) => (
        <span key={start}>
          {before}
          <mark>{word}</mark>
        </span>
      ))}
      {text.slice(at)}
    </>
  )
}
