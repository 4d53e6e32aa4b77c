import type { Language } from '@/lib/languages/language'
import { asDigits } from './number-words'
import { stemOf } from './stem'
import { isStopWord } from './stop-words'
import { wordsIn } from './words'

/** A run of words that means a concept: from the word at `from` up to the one at `to`. */
export interface ConceptSpan {
  from: number
  to: number
  concept: number
}

export interface ConceptFinder {
  /** Every concept in a list of stems, the longest phrase at a place first. */
  spansIn(stems: string[]): ConceptSpan[]
  /** Phrases of one word, with their concepts. */
  single: Map<string, number[]>
  /** The stems of all phrases. */
  stems: Set<string>
  /** The words of all phrases, as written. */
  forms: Set<string>
}

/** The token that stands for a concept beside the words of a text. */
export const conceptToken = (concept: number): string => `§${concept}`

/** Finds concepts in texts and queries of one language. Concepts have the same number in both languages. */
export function createConceptFinder(concepts: string[][], language: Language): ConceptFinder {
  const byPhrase = new Map<string, number[]>()
  const single = new Map<string, number[]>()
  const stems = new Set<string>()
  const forms = new Set<string>()
  let longest = 0

  concepts.forEach((phrases, number) => {
    for (const phrase of phrases) {
      const words = phraseWords(phrase)
      if (words.length === 0) continue
      const phraseStems = words.map((word) => stemOf(asDigits(word, language), language))
      const key = phraseStems.join(' ')
      const known = byPhrase.get(key) ?? []
      if (!known.includes(number)) byPhrase.set(key, [...known, number])
      if (words.length === 1) single.set(words[0] ?? '', byPhrase.get(key) ?? [])
      longest = Math.max(longest, words.length)
      for (const stem of phraseStems) stems.add(stem)
      for (const word of words) forms.add(word)
    }
  })

  return {
    single,
    stems,
    forms,
    spansIn(found) {
      const spans: ConceptSpan[] = []
      for (let from = 0; from < found.length; from++) {
        for (let to = Math.min(found.length, from + longest); to > from; to--) {
          for (const concept of byPhrase.get(found.slice(from, to).join(' ')) ?? [])
            spans.push({ from, to, concept })
        }
      }
      return spans
    },
  }
}

/** The words of a phrase that count, without an explanation in brackets. */
function phraseWords(phrase: string): string[] {
  const words = wordsIn(phrase.replace(/\([^)]*\)/g, ' ')).map(({ text }) => text)
  const telling = words.filter((word) => !isStopWord(word))
  return telling.length > 0 ? telling : words
}
