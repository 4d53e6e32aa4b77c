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

function wholeOf(last: Word, between: string, next: Word): string | undefined {
  if (/^[.,]$/.test(between) && isNumber(last.text) && /^\d+$/.test(next.text)) {
    const thousands = next.text.length === 3 && last.text !== '0' && !last.text.includes('.')
    return thousands ? last.text + next.text : `${last.text}.${next.text}`
  }
  const lastPart = last.end - last.start === 1 || /^.(\..)+$/.test(last.text) || isAcronym(last, between)
  if (between === '.' && next.text.length === 1 && lastPart) return last.text + next.text
  if (/^ ?& ?$/.test(between) && last.text.length <= 2 && next.text.length <= 2)
    return `${last.text}&${next.text}`
  if (APOSTROPHE.test(between) && next.text.length < 4) {
    return ENDINGS.has(next.text) ? last.text : last.text + next.text
  }
  return undefined
}

/** “C.M” on its way to becoming C.M.O.: twice as long on paper as in letters. */
const isAcronym = (last: Word, between: string) =>
  between === '.' && last.end - last.start === 2 * last.text.length - 1
