import { z } from 'zod'
import type { Language } from '../languages/language'
import { readBody } from './body'
import { fields, text } from './fields'
import { readParts } from './header'
import type { Reading } from './problem'

const header = fields({ term: text, abbreviation: text.optional(), synonyms: z.array(text) })

/** A term of the glossary in one language, with its meaning. */
export interface GlossaryTerm extends z.infer<typeof header> {
  /** The file's name, the same in every language. */
  id: string
  language: Language
  file: string
  meaning: string
}

export function readTerm(
  file: string,
  source: string,
  id: string,
  language: Language,
): Reading<GlossaryTerm> {
  const parts = readParts(file, source, header)
  if (!parts.ok) return parts
  const { body, problems } = readBody(parts.value.body, file, parts.value.bodyLine)
  const missing = {
    file,
    line: parts.value.bodyLine,
    message: 'the term has no meaning',
    hint: 'Write one or two sentences below the header.',
  }
  const found = body.lead === '' ? [...problems, missing] : problems
  if (found.length > 0) return { ok: false, problems: found }
  return { ok: true, value: { ...parts.value.header, id, language, file, meaning: body.lead } }
}
