import type { ReactNode } from 'react'

/** The signs of the drawings that represent a term, by the id of the term. */
const signs: Record<string, { width: number; drawing: ReactNode }> = {
  'chief-customer-officer': { width: 24, drawing: <circle className="figure__dot" cx="12" cy="18" r="9" /> },
  'emotion-curve': {
    width: 118,
    drawing: <path className="figure__line" d="M2 28C14 26 20 8 38 8S62 30 76 30 100 14 116 4" />,
  },
  'moment-of-magic': {
    width: 36,
    drawing: (
      <>
        <circle className="figure__ring" cx="18" cy="18" r="16" />
        <circle className="figure__dot" cx="18" cy="18" r="8" />
      </>
    ),
  },
  'pain-point': { width: 86, drawing: <path className="figure__line" d="M2 10H32L42 28 52 10H84" /> },
}

/** The sign of the first of these terms that has one. Decorative: the term says it in words. */
export function LetterSign({ ids }: { ids: readonly string[] }) {
  const sign = ids.map((id) => signs[id]).find((found) => found !== undefined)
  if (!sign) return null
  return (
    <svg
      className="figure"
      viewBox={`0 0 ${sign.width} 36`}
      width={sign.width}
      height="36"
      aria-hidden="true"
    >
      {sign.drawing}
    </svg>
  )
}
