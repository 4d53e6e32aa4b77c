/** Words as they are compared: lower case, without diacritics, quotation marks and hyphens. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘“”"]/gu, '')
    .replace(/[-‐‑/\s]+/g, ' ')
    .toLowerCase()

/** Whether folded words hold every word of a query, each as it stands or as part of a longer one. */
export const hasWords = (folded: string, query: string): boolean => {
  const whole = folded.replaceAll(' ', '')
  return foldWords(query)
    .split(' ')
    .every((word) => whole.includes(word))
}
