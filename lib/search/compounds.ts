import type { Language } from '@/lib/languages/language'

const LEAST_PART = 3
const LEAST_LONG_PART = 4
const LINKS: Record<Language, string[]> = { en: [''], nl: ['', 's', 'e', 'en', 'n'] }

/** The parts of a word written as one, when all of them are known: klantwaarde → klant, waarde. */
export function partsOf(
  word: string,
  isKnown: (part: string) => boolean,
  language: Language,
): string[] | undefined {
  for (let at = word.length - LEAST_PART; at >= LEAST_LONG_PART; at--) {
    const tail = word.slice(at)
    if (!isKnown(tail)) continue
    const head = headBefore(word.slice(0, at), isKnown, language)
    if (head) return [head, tail]
  }
  return undefined
}

function headBefore(start: string, isKnown: (part: string) => boolean, language: Language): string | undefined {
  for (const link of LINKS[language]) {
    if (!start.endsWith(link)) continue
    const head = start.slice(0, start.length - link.length)
    if (head.length >= LEAST_LONG_PART && isKnown(head)) return head
  }
  return undefined
}
