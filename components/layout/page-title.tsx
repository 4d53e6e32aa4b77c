const COMPOUND = /(\p{L}+(?:-\p{L}+)+)/u

/** A title in which hyphenated compounds such as customer-aware are not broken over two lines. */
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
