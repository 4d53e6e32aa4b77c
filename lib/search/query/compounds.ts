import type { Language } from '@/lib/i18n/languages'
import { stemOf } from '../analysis/stemmer'
import { fact, noted } from '../index/memoize'
import type { OpenIndex } from '../index/open'

const MIN_TAIL_LENGTH = 3
const MIN_HEAD_LENGTH = 4
/** The letters that join the parts of a compound. */
export const LINKS: Record<Language, string[]> = { en: [''], nl: ['', 's', 'e', 'en', 'n'] }

/**
 * The parts of a word written as one, when all of them are known: klantwaarde → klant, waarde. The longest tail
 * is tried first, and a part is not divided further.
 */
export function partsOf(
  word: string,
  isKnown: (part: string) => boolean,
  language: Language,
): [head: string, tail: string] | undefined {
  for (let at = MIN_HEAD_LENGTH; at <= word.length - MIN_TAIL_LENGTH; at++) {
    const tail = word.slice(at)
    if (!isKnown(tail)) continue
    const head = headBefore(word.slice(0, at), isKnown, language)
    if (head) return [head, tail]
  }
  return undefined
}

function headBefore(
  start: string,
  isKnown: (part: string) => boolean,
  language: Language,
): string | undefined {
  for (const link of LINKS[language]) {
    if (!start.endsWith(link)) continue
    const head = start.slice(0, start.length - link.length)
    if (head.length >= MIN_HEAD_LENGTH && isKnown(head)) return head
  }
  return undefined
}

/**
 * Whether a word of the texts or a phrase, or what either is without its ending: an index holds one form of each stem.
 * Not what is left of a short word: Inge does not make a compound of every word in -ing.
 */
const isKnown = (index: OpenIndex, part: string) =>
  index.stems.has(part) ||
  index.finder.singles.has(part) ||
  (part.length > MIN_TAIL_LENGTH && fact(index, 'all stems', () => new Set(index.stems.values())).has(part))

/** The stems of the two parts of a compound, by the words of an index. */
export function splitOf(index: OpenIndex, form: string): string[] {
  return noted(index, `split ${form}`, () => {
    const parts = partsOf(form, (part) => isKnown(index, part), index.language) ?? []
    return parts.map((part) => stemOf(part, index.language))
  })
}

/** The stems of all parts of a compound, and of their parts: klantkennissysteem → klant, kennis, systeem. */
export const allPartsOf = (index: OpenIndex, form: string): string[] =>
  noted(index, `parts ${form}`, () => dividedAll(index, form))

function dividedAll(index: OpenIndex, form: string): string[] {
  const parts = partsOf(form, (part) => isKnown(index, part), index.language) ?? []
  return parts.flatMap((part) => [stemOf(part, index.language), ...dividedAll(index, part)])
}

/** The stems of the known words of which a word is a part. */
export const compoundsWith = (index: OpenIndex, stem: string): string[] =>
  fact(index, 'compounds', () => allCompounds(index)).get(stem) ?? []

const MIN_UNKNOWN = 4

/** The stems of known words that end with one which does not stand alone in the texts: bijbel → budgetbijbel. */
export const compoundsEndingIn = (index: OpenIndex, form: string): string[] =>
  noted(index, `ending ${form}`, () => {
    const found = new Set<string>()
    if (form.length < MIN_UNKNOWN) return []
    index.stems.forEach((stem, word) => {
      if (word.length >= form.length + MIN_TAIL_LENGTH && word.endsWith(form)) found.add(stem)
    })
    return [...found]
  })

function allCompounds(index: OpenIndex): Map<string, string[]> {
  const byPart = new Map<string, string[]>()
  for (const [form, stem] of index.stems) {
    for (const part of dividedAll(index, form)) {
      const compounds = byPart.get(part) ?? []
      if (part !== stem && !compounds.includes(stem)) byPart.set(part, [...compounds, stem])
    }
  }
  return byPart
}
