import type { Language } from '@/lib/languages/language'
import { type ConceptFinder, conceptToken } from './concepts'
import { stemOf } from './stem'
import { gluedForms, isTelling, tokensIn } from './tokens'

/** What a text holds for the index. */
export interface Reading {
  /** Its telling words, and what hyphens join, as written. */
  forms: string[]
  /** Their stems and the concepts they say, as often as they do. */
  tokens: string[]
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
    tokens: [
      ...telling.map(({ stem }) => stem),
      ...glued.map((form) => stemOf(form, language)),
      ...spans.map(({ concept }) => conceptToken(concept)),
    ],
    length: telling.length,
  }
}

/** How often each of some tokens is there. */
export function counted(tokens: string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const token of tokens) times.set(token, (times.get(token) ?? 0) + 1)
  return times
}
