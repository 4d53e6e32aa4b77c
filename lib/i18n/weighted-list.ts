export interface Weighted {
  /** In lower case, such as `nl-be` or `br`. */
  value: string
  /** From 0, which refuses it, to 1. */
  quality: number
}

/** Longer headers are cut: no browser sends them, and the work per request stays bounded. */
const MAX_LENGTH = 1000

/** The entries of a header such as Accept-Language or Accept-Encoding, in its order (RFC 9110, 12.4.2). */
export const parseWeightedList = (header: string | null): Weighted[] =>
  (header ?? '')
    .slice(0, MAX_LENGTH)
    .split(',')
    .map((entry) => {
      const [value = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      return { value, quality: qualityIn(parameters) }
    })
    .filter(({ value }) => value !== '')

/** A weight that is not one counts as a refusal. */
function qualityIn(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  if (weight === undefined) return 1
  const quality = Number(weight.slice('q='.length))
  return quality >= 0 && quality <= 1 ? quality : 0
}
