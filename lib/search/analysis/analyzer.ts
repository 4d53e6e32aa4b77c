import type { Language } from '@/lib/i18n/languages'
import { asDigits } from './number-words'
import { stemOf } from './stemmer'
import { isStopWord } from './stop-words'
import { wordsIn } from './tokenizer'

/** A word that counts: its form, its stem and its place in the text. */
export interface Token {
  form: string
  stem: string
  start: number
  end: number
  /** Written together with the next token. */
  glued: boolean
}

/** Neither too common nor a single letter. What is glued to a neighbour stays a token for the neighbour's sake. */
export const isTelling = ({ form }: Token): boolean =>
  !isStopWord(form) && (form.length > 1 || /\d/.test(form))

const MAX_JOINED = 3

/** The words of a text that say what it is about. */
export function tokensIn(text: string, language: Language): Token[] {
  return wordsIn(text).flatMap(({ text: form, start, end, glued }) => {
    const counted = asDigits(form, language)
    if (isStopWord(counted) && !glued) return []
    return [{ form: counted, stem: stemOf(counted, language), start, end, glued }]
  })
}

/** What hyphens and slashes hold together, written as one word: cross-functional → crossfunctional. */
export function gluedForms(tokens: Token[]): string[] {
  const forms: string[] = []
  tokens.forEach(({ form, glued }, from) => {
    let whole = form
    let more = glued
    for (let at = from + 1; more && at < from + MAX_JOINED && at < tokens.length; at++) {
      const next = tokens[at]
      if (!next) break
      whole += next.form
      forms.push(whole)
      more = next.glued
    }
  })
  return forms
}
