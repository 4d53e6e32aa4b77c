/** Normalizes text for comparison: lower case, without diacritics, quotation marks and hyphens. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘“”"]/gu, '')
    .replace(/[-‐‑/\s]+/g, ' ')
    .toLowerCase()

/** Whether normalized text contains every word of a query, whole or as part of a longer word. */
export const hasWords = (folded: string, query: string): boolean => {
  const whole = folded.replaceAll(' ', '')
  return foldWords(query)
    .split(' ')
    .every((word) => whole.includes(word))
}
