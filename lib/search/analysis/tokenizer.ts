/** One word of a text: as it is compared, and where it stands. */
export interface Word {
  text: string
  start: number
  end: number
  /** Written together with the next word: cross-functional, en/of. */
  glued: boolean
}

// A run of letters, marks and digits. One class, one quantifier: its time grows with the text and no faster.
const RUN = /[\p{L}\p{N}\p{M}]+/gu
const MARKS = /\p{M}+/gu
const APOSTROPHE = /^['’‘ʼ`´]$/
const GLUE = /^[-‐‑/]$/
const ENDINGS = new Set(['s', 'll', 're', 've', 'd', 'm', 'n'])

/** Lower case, without diacritics: Coördinatie and coordinatie are one word. */
export const plain = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase()

const isNumber = (text: string) => /^[\d.]+$/.test(text)

/** The words of a text in order: acronyms, numbers and possessives made whole, nothing left out. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(RUN)) {
    const start = match.index
    const word: Word = { text: plain(match[0]), start, end: start + match[0].length, glued: false }
    const last = words.at(-1)
    if (!last || !joined(last, text.slice(last.end, start), word)) words.push(word)
  }
  return words
}

/** Makes `next` a part of `last` when what stands between them says so. */
function joined(last: Word, between: string, next: Word): boolean {
  const whole = wholeOf(last, between, next)
  if (whole === undefined) {
    last.glued = GLUE.test(between)
    return false
  }
  last.text = whole
  last.end = next.end
  return true
}

/** Numbers, acronyms, p&l and possessives, as one word each. */
function wholeOf(last: Word, between: string, next: Word): string | undefined {
  if (/^[.,]$/.test(between) && isNumber(last.text) && /^\d+$/.test(next.text)) {
    const thousands = next.text.length === 3 && last.text !== '0' && !last.text.includes('.')
    return thousands ? last.text + next.text : `${last.text}.${next.text}`
  }
  if (between === '.' && next.text.length === 1 && isAcronym(last)) return last.text + next.text
  if (/^ ?& ?$/.test(between) && last.text.length <= 2 && next.text.length <= 2)
    return `${last.text}&${next.text}`
  if (APOSTROPHE.test(between) && next.text.length < 4) {
    return ENDINGS.has(next.text) ? last.text : last.text + next.text
  }
  return undefined
}

/** “C”, or “C.M” on its way to becoming C.M.O.: as many full stops as letters but one. */
const isAcronym = ({ text, start, end }: Word) => end - start === 2 * text.length - 1
