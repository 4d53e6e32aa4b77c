import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import { type Parts, readParts } from '../parse/frontmatter'
import type { Reading } from '../problem'
import { fields, text } from './fields'

const header = fields({
  lead: text,
  /** The path through the journal for who is new here: articles in order, each with a reason. */
  start: z
    .array(fields({ article: text, why: text }))
    .length(5, 'needs five stops\nThe drawn line has as many: give each an article and a why.'),
  /** Terms of the glossary that a newcomer should know, in the order shown. */
  terms: z.array(text).min(1, 'needs at least one term\nName ids from glossary/: terms: [touchpoint]'),
})

/** The words of the home page that belong to an editor. */
export interface Home extends z.infer<typeof header> {
  language: Language
  file: string
  lineOf: Parts<unknown>['lineOf']
}

export function readHome(file: string, source: string, language: Language): Reading<Home> {
  const parts = readParts(file, source, header)
  if (!parts.ok) return parts
  return { ok: true, value: { ...parts.value.header, language, file, lineOf: parts.value.lineOf } }
}
