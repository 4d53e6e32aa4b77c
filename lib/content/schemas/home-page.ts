import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import { parseDataFile } from '../parse/data-file'
import type { ParsedFile } from '../parse/frontmatter'
import type { ParseResult } from '../problem'
import { fields, text } from './fields'

const frontmatter = fields({
  lead: text,
  /** The reading path for new readers: articles in order, each with a reason. */
  start: z
    .array(fields({ article: text, why: text }))
    .length(5, 'needs five stops\nThe drawn line has as many: give each an article and a why.'),
  /** Terms of the glossary to know first, by id, in the order shown. */
  terms: z.array(text).min(1, 'needs at least one term\nName ids from glossary/: terms: [touchpoint]'),
})

/** The editable texts of the home page. */
export interface HomeContent extends z.infer<typeof frontmatter> {
  language: Language
  file: string
  lineOf: ParsedFile<unknown>['lineOf']
}

/** Parses pages/home.md. */
export function parseHome(file: string, source: string, language: Language): ParseResult<HomeContent> {
  const parsed = parseDataFile(file, source, frontmatter)
  if (!parsed.ok) return parsed
  return { ok: true, value: { ...parsed.value.frontmatter, language, file, lineOf: parsed.value.lineOf } }
}
