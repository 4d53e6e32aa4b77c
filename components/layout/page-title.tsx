const COMPOUND = /(\p{L}+(?:-\p{L}+)+)/u

/** A title whose hyphenated compounds, such as customer-aware, do not wrap. */
export function Title({ text }: { text: string }) {
  return text.split(COMPOUND).map((part) =>
    COMPOUND.test(part) ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
