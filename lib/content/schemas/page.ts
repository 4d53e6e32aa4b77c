import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import type { Body } from '../parse/body'
import type { ParsedFile } from '../parse/frontmatter'
import { parseTextFile } from '../parse/text-file'
import type { ParseResult } from '../problem'
import { fields, text } from './fields'

const frontmatter = fields({
  title: text,
  description: text.max(160, 'is longer than 160 characters\nSay it shorter.'),
  /** What the line of each article says, on the page that explains the drawings. */
  lines: z.array(fields({ article: text, reads: text })).optional(),
})

type Frontmatter = z.infer<typeof frontmatter>

/** A page that is not an article, such as “About”. */
export interface Page extends Frontmatter, Body {
  id: string
  language: Language
  file: string
  markdown: string
  lineOf: ParsedFile<Frontmatter>['lineOf']
}

/** Parses a file of the folder pages, the home page apart. */
export function parsePage(file: string, source: string, id: string, language: Language): ParseResult<Page> {
  return parseTextFile(file, source, frontmatter, ({ frontmatter, body, lineOf }, read) => ({
    ...frontmatter,
    ...read,
    id,
    language,
    file,
    markdown: body,
    lineOf,
  }))
}
