/** One word of a text: in its normalized form, with its range in the text. */
export interface Word {
  text: string
  start: number
  end: number
  /** A hyphen or slash joins it to the next word: cross-functional, en/of. */
  hyphenated: boolean
}

// A run of letters, marks and digits. One class with one quantifier: linear time on any input.
const WORD_RUN = /[\p{L}\p{N}\p{M}]+/gu
const COMBINING_MARKS = /\p{M}+/gu
const APOSTROPHE = /^['’‘ʼ`´]$/
const HYPHEN_OR_SLASH = /^[-‐‑/]$/
/** What follows an apostrophe in English and does not change the word. */
const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm', 'n'])

/** Lower case without diacritics (Unicode NFKD less its marks): Coördinatie and coordinatie become one word. */
export const normalize = (text: string): string =>
  text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase()

const isNumber = (text: string) => /^[\d.]+$/.test(text)

/** All words of a text in order; acronyms, numbers and possessives become one word each. */
export function tokenize(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD_RUN)) {
    const start = match.index
    const word: Word = { text: normalize(match[0]), start, end: start + match[0].length, hyphenated: false }
    const last = words.at(-1)
    if (!last || !mergeInto(last, text.slice(last.end, start), word)) words.push(word)
  }
  return words
}

/** Extends `last` by `next` when the characters between them make both one word. */
function mergeInto(last: Word, between: string, next: Word): boolean {
  const merged = mergedText(last, between, next)
  if (merged === undefined) {
    last.hyphenated = HYPHEN_OR_SLASH.test(between)
    return false
  }
  last.text = merged
  last.end = next.end
  return true
}

/** The text of two runs that are one word: 900,000 · 3.4 · C.M.O. · p&l · customer’s. */
function mergedText(last: Word, between: string, next: Word): string | undefined {
  if (/^[.,]$/.test(between) && isNumber(last.text) && /^\d+$/.test(next.text)) {
    const thousands = next.text.length === 3 && last.text !== '0' && !last.text.includes('.')
    return thousands ? last.text + next.text : `${last.text}.${next.text}`
  }
  if (between === '.' && next.text.length === 1 && isAcronym(last)) return last.text + next.text
  if (/^ ?& ?$/.test(between) && last.text.length <= 2 && next.text.length <= 2)
    return `${last.text}&${next.text}`
  if (APOSTROPHE.test(between) && next.text.length < 4) {
    return CLITICS.has(next.text) ? last.text : last.text + next.text
  }
  return undefined
}

/** Single letters with full stops between them, as in “C.M” on its way to C.M.O. */
const isAcronym = ({ text, start, end }: Word) => end - start === 2 * text.length - 1
