import type { Language } from '@/lib/i18n/languages'
import { gluedForms, isTelling, tokensIn } from './analyzer'
import { stemOf } from './stemmer'
import { type ConceptFinder, conceptToken } from './synonyms'

/** What a text holds for the index. */
export interface Reading {
  /** Its telling words, and what hyphens join, as written. */
  forms: string[]
  /** Their stems and the concepts they say, each once. */
  tokens: Set<string>
  /** How many telling words it has. */
  length: number
}

/** Reads a text the way the index does, at build time and, for titles and headings, when an index is opened. */
export function readText(text: string, language: Language, finder: ConceptFinder): Reading {
  const all = tokensIn(text, language)
  const telling = all.filter(isTelling)
  const glued = gluedForms(all)
  const spans = finder.spansIn(all.map(({ stem }) => stem))
  return {
    forms: [...telling.map(({ form }) => form), ...glued],
    tokens: new Set([
      ...telling.map(({ stem }) => stem),
      ...glued.map((form) => stemOf(form, language)),
      ...spans.map(({ concept }) => conceptToken(concept)),
    ]),
    length: telling.length,
  }
}
