import { z } from 'zod'
import { type Language, languages } from '../../i18n/languages'
import { parseDataFile } from '../parse/data-file'
import type { ParseResult } from '../problem'
import { fields, text } from './fields'

const phrases = z.array(text)

const frontmatter = fields({
  synonyms: z.record(
    text,
    fields(
      Object.fromEntries(languages.map((language) => [language, phrases])) as Record<
        Language,
        typeof phrases
      >,
    ),
  ),
})

/** Phrases of both languages that search treats as equal, besides the terms of the glossary. */
export type SynonymGroup = { id: string } & Record<Language, string[]>

/** Parses synonyms.md. */
export function parseSynonyms(file: string, source: string): ParseResult<SynonymGroup[]> {
  const parsed = parseDataFile(file, source, frontmatter)
  if (!parsed.ok) return parsed
  return {
    ok: true,
    value: Object.entries(parsed.value.frontmatter.synonyms).map(([id, words]) => ({ id, ...words })),
  }
}
