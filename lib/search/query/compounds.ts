import type { Language } from '@/lib/i18n/languages'
import { stemWord } from '../analysis/stemmer'
import { lazy, memoize } from '../index/memoize'
import type { OpenIndex } from '../index/open'
import { wordsWithSuffix } from '../index/vocabulary'

const MIN_TAIL_LENGTH = 3
const MIN_HEAD_LENGTH = 4

/** The letters that may stand between the parts of a compound; none, in English. */
export const LINKING_LETTERS: Record<Language, string[]> = { en: [''], nl: ['', 's', 'e', 'en', 'n'] }

/**
 * The two known words that a word is made of: klantwaarde → klant, waarde. The longest tail is tried first; undefined
 * when there are none.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
  language: Language,
): [head: string, tail: string] | undefined {
  for (let at = MIN_HEAD_LENGTH; at <= word.length - MIN_TAIL_LENGTH; at++) {
    const tail = word.slice(at)
    if (!isKnown(tail)) continue
    const head = headOf(word.slice(0, at), isKnown, language)
    if (head) return [head, tail]
  }
  return undefined
}

/** A known word, once the linking letters behind it are removed. */
function headOf(start: string, isKnown: (part: string) => boolean, language: Language): string | undefined {
  for (const link of LINKING_LETTERS[language]) {
    if (!start.endsWith(link)) continue
    const head = start.slice(0, start.length - link.length)
    if (head.length >= MIN_HEAD_LENGTH && isKnown(head)) return head
  }
  return undefined
}

/**
 * Whether a part is a word of the vocabulary or a synonym phrase, or the stem of a word: an index has one form per stem.
 * Stems as short as the shortest tail do not count: with “ing”, the stem of the name Inge, every word in -ing would be
 * a compound.
 */
const isKnown = (index: OpenIndex, part: string) =>
  index.vocabulary.has(part) ||
  index.synonyms.singleWords.has(part) ||
  (part.length > MIN_TAIL_LENGTH && lazy(index, 'stems', () => new Set(index.vocabulary.values())).has(part))

const split = (index: OpenIndex, form: string): string[] =>
  splitCompound(form, (part) => isKnown(index, part), index.language) ?? []

/** The stems of the two parts of a compound; none when it is not one. */
export const compoundParts = (index: OpenIndex, form: string): string[] =>
  memoize(index, 'parts', form, () => split(index, form).map((part) => stemWord(part, index.language)))

/** The stems of all parts of a compound, and of their parts: klantkennissysteem → klant, kennissysteem, kennis, systeem. */
export const allCompoundParts = (index: OpenIndex, form: string): string[] =>
  memoize(index, 'all parts', form, () => splitAll(index, form))

const splitAll = (index: OpenIndex, form: string): string[] =>
  split(index, form).flatMap((part) => [stemWord(part, index.language), ...splitAll(index, part)])

/** The stems of the known words that have a stem as one of their parts. */
export const compoundsContaining = (index: OpenIndex, stem: string): string[] =>
  lazy(index, 'compounds by part', () => compoundsByPart(index)).get(stem) ?? []

function compoundsByPart(index: OpenIndex): Map<string, string[]> {
  const byPart = new Map<string, string[]>()
  for (const [form, stem] of index.vocabulary) {
    for (const part of splitAll(index, form)) {
      const compounds = byPart.get(part) ?? []
      if (part !== stem && !compounds.includes(stem)) byPart.set(part, [...compounds, stem])
    }
  }
  return byPart
}

const MIN_ENDING_LENGTH = 4

/** The stems of known words that end with a word which does not occur by itself: bijbel → budgetbijbel. */
export const compoundsEndingWith = (index: OpenIndex, form: string): string[] =>
  memoize(index, 'endings', form, () => {
    if (form.length < MIN_ENDING_LENGTH) return []
    const compounds = wordsWithSuffix(index, form).filter(
      (word) => word.length >= form.length + MIN_TAIL_LENGTH,
    )
    return [...new Set(compounds.flatMap((word) => index.vocabulary.get(word) ?? []))]
  })
