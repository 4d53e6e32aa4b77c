import type { Language } from '@/lib/i18n/languages'
import { extractTokens, isContentWord, joinedForms } from './analyzer'
import { stemWord } from './stemmer'
import { type SynonymMatcher, synonymToken } from './synonyms'

/** What the index keeps of a text. */
export interface AnalyzedText {
  /** Content words and joined hyphenations, as written. */
  forms: string[]
  /** The terms: stems of the forms, and a synonym token for each group that the text names. */
  terms: Set<string>
  /** Number of content words. */
  length: number
}

/** Analyzes a text for the index: at build time, and for titles and headings when an index is opened. */
export function analyze(text: string, language: Language, synonyms: SynonymMatcher): AnalyzedText {
  const tokens = extractTokens(text, language)
  const contentWords = tokens.filter(isContentWord)
  const joined = joinedForms(tokens)
  const named = synonyms.findIn(tokens.map(({ stem }) => stem))
  return {
    forms: [...contentWords.map(({ form }) => form), ...joined],
    terms: new Set([
      ...contentWords.map(({ stem }) => stem),
      ...joined.map((form) => stemWord(form, language)),
      ...named.map(({ group }) => synonymToken(group)),
    ]),
    length: contentWords.length,
  }
}
