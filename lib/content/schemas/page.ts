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
  /** What the small lines of articles say, on the page that explains them. */
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
