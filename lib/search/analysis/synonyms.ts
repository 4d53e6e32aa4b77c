import type { Language } from '@/lib/i18n/languages'
import { asDigits } from './number-words'
import { stemOf } from './stemmer'
import { isStopWord } from './stop-words'
import { wordsIn } from './tokenizer'

/** A run of words that means a concept: from the word at `from` up to the one at `to`. */
export interface ConceptSpan {
  from: number
  to: number
  concept: number
}

export interface ConceptFinder {
  /** Every concept in a list of stems, the longest phrase at a place first. */
  spansIn(stems: string[]): ConceptSpan[]
  /** The concepts that a stem says by itself. */
  conceptsOf(stem: string): number[]
  /** Phrases of one word, with their stems. */
  singles: Map<string, string>
  /** The stems of all words of phrases. */
  stems: Set<string>
  /** All words of phrases. */
  forms: Set<string>
}

/** The token that stands for a concept beside the words of a text. */
export const conceptToken = (concept: number): string => `§${concept}`

/** The words of a phrase that count, without an explanation in brackets. */
export function plainPhrase(phrase: string, language: Language): string {
  const words = wordsIn(phrase.replace(/\([^)]*\)/g, ' ')).map(({ text }) => asDigits(text, language))
  const telling = words.filter((word) => !isStopWord(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/**
 * Finds concepts in texts and queries of one language, by plain phrases. A concept is a number: its place in the
 * list, the same in both languages.
 */
export function createConceptFinder(concepts: string[][], language: Language): ConceptFinder {
  const byStems = new Map<string, number[]>()
  const singles = new Map<string, string>()
  const stems = new Set<string>()
  const forms = new Set<string>()
  let longest = 0

  concepts.forEach((phrases, concept) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const phraseStems = words.map((word) => stemOf(word, language))
      const key = phraseStems.join(' ')
      byStems.set(key, [...new Set(byStems.get(key)).add(concept)])
      if (words.length === 1) singles.set(phrase, key)
      longest = Math.max(longest, words.length)
      for (const stem of phraseStems) stems.add(stem)
      for (const word of words) forms.add(word)
    }
  })

  return {
    singles,
    stems,
    forms,
    conceptsOf: (stem) => byStems.get(stem) ?? [],
    spansIn(found) {
      const spans: ConceptSpan[] = []
      for (let from = 0; from < found.length; from++) {
        if (!stems.has(found[from] ?? '')) continue
        for (let to = Math.min(found.length, from + longest); to > from; to--) {
          const said = byStems.get(found.slice(from, to).join(' ')) ?? []
          for (const concept of said) spans.push({ from, to, concept })
        }
      }
      return spans
    },
  }
}
