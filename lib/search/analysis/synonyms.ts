import type { Language } from '@/lib/i18n/languages'
import { numberWordToDigits } from './number-words'
import { stemWord } from './stemmer'
import { isStopWord } from './stop-words'
import { tokenize } from './tokenizer'

/** A run of words, from index `from` up to but not including `to`, that names a synonym group. */
export interface SynonymMatch {
  from: number
  to: number
  group: number
}

/** Finds the phrases of synonym groups in texts and queries of one language. */
export interface SynonymMatcher {
  /** Every group named in a list of stems; at each position the longest phrase first. */
  findIn(stems: readonly string[]): SynonymMatch[]
  /** The groups that have a stem as a phrase of one word. */
  groupsOf(stem: string): number[]
  /** Phrases of one word, with their stems. */
  singleWords: Map<string, string>
  /** Stems and forms of all words of all phrases. */
  stems: Set<string>
  forms: Set<string>
}

/** The term that stands for a synonym group in the index. The sign keeps it apart from every word. */
export const synonymToken = (group: number): string => `§${group}`

/** The content words of a phrase, without an explanation in brackets. */
export function normalizePhrase(phrase: string, language: Language): string {
  const words = tokenize(phrase.replace(/\([^)]*\)/g, ' ')).map(({ text }) =>
    numberWordToDigits(text, language),
  )
  const contentWords = words.filter((word) => !isStopWord(word))
  return (contentWords.length > 0 ? contentWords : words).join(' ')
}

/**
 * Creates the matcher of one language from the normalized phrases of each group. A group is known by its position in
 * the list, which is the same in both languages: so it connects them.
 */
export function createSynonymMatcher(
  groups: readonly (readonly string[])[],
  language: Language,
): SynonymMatcher {
  const groupsByStems = new Map<string, number[]>()
  const singleWords = new Map<string, string>()
  const stems = new Set<string>()
  const forms = new Set<string>()
  let maxWords = 0

  groups.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const phraseStems = words.map((word) => stemWord(word, language))
      const key = phraseStems.join(' ')
      groupsByStems.set(key, [...new Set(groupsByStems.get(key)).add(group)])
      if (words.length === 1) singleWords.set(phrase, key)
      maxWords = Math.max(maxWords, words.length)
      for (const stem of phraseStems) stems.add(stem)
      for (const word of words) forms.add(word)
    }
  })

  return {
    singleWords,
    stems,
    forms,
    groupsOf: (stem) => groupsByStems.get(stem) ?? [],
    findIn(text) {
      const matches: SynonymMatch[] = []
      for (let from = 0; from < text.length; from++) {
        if (!stems.has(text[from] ?? '')) continue
        for (let to = Math.min(text.length, from + maxWords); to > from; to--) {
          const named = groupsByStems.get(text.slice(from, to).join(' ')) ?? []
          for (const group of named) matches.push({ from, to, group })
        }
      }
      return matches
    },
  }
}
