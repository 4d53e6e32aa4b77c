import type { Language } from '@/lib/i18n/languages'
import { numberWordToDigits } from './number-words'
import { stemWord } from './stemmer'
import { isStopWord } from './stop-words'
import { tokenize } from './tokenizer'

/** A word of a text that is indexed: its form, its stem and its range in the text. */
export interface Token {
  form: string
  stem: string
  start: number
  end: number
  /** A hyphen or slash joins it to the next token. */
  hyphenated: boolean
}

/** Whether a token is neither a stop word nor a single letter. Hyphenated stop words are tokens, but no content words. */
export const isContentWord = ({ form }: Token): boolean =>
  !isStopWord(form) && (form.length > 1 || /\d/.test(form))

const MAX_JOINED = 3

/** The tokens of a text: number words as digits, stop words removed (unless hyphenated), stemmed. */
export function extractTokens(text: string, language: Language): Token[] {
  return tokenize(text).flatMap(({ text: word, start, end, hyphenated }) => {
    const form = numberWordToDigits(word, language)
    if (isStopWord(form) && !hyphenated) return []
    return [{ form, stem: stemWord(form, language), start, end, hyphenated }]
  })
}

/** Hyphenated words written as one, of up to three parts: cross-functional → crossfunctional. */
export function joinedForms(tokens: readonly Token[]): string[] {
  const forms: string[] = []
  tokens.forEach(({ form, hyphenated }, from) => {
    let joined = form
    let more = hyphenated
    for (let to = from + 1; more && to < from + MAX_JOINED && to < tokens.length; to++) {
      const next = tokens[to]
      if (!next) break
      joined += next.form
      forms.push(joined)
      more = next.hyphenated
    }
  })
  return forms
}
