import { z } from 'zod'
import { type Language, languages } from '../../i18n/languages'
import { readParts } from '../parse/frontmatter'
import type { Reading } from '../problem'
import { fields, text } from './fields'

const phrases = z.array(text)

const header = fields({
  concepts: z.record(
    text,
    fields(
      Object.fromEntries(languages.map((language) => [language, phrases])) as Record<
        Language,
        typeof phrases
      >,
    ),
  ),
})

/** Phrases of both languages that mean the same to a reader who searches, beyond the terms of the glossary. */
export type SynonymGroup = { id: string } & Record<Language, string[]>

export function readSynonyms(file: string, source: string): Reading<SynonymGroup[]> {
  const parts = readParts(file, source, header)
  if (!parts.ok) return parts
  return {
    ok: true,
    value: Object.entries(parts.value.header.concepts).map(([id, words]) => ({ id, ...words })),
  }
}
