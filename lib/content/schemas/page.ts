import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import type { Body } from '../parse/body'
import type { Parts } from '../parse/frontmatter'
import { readText } from '../parse/text-file'
import type { Reading } from '../problem'
import { fields, text } from './fields'

const header = fields({
  title: text,
  description: text.max(160, 'is longer than 160 characters\nSay it shorter.'),
  /** What the small lines of articles say, on the page that explains them. */
  lines: z.array(fields({ article: text, reads: text })).optional(),
})

type Header = z.infer<typeof header>

/** A page that is not an article, such as “About”. */
export interface Page extends Header, Body {
  id: string
  language: Language
  file: string
  markdown: string
  lineOf: Parts<Header>['lineOf']
}

export function readPage(file: string, source: string, id: string, language: Language): Reading<Page> {
  return readText(file, source, header, ({ header, body, lineOf }, read) => ({
    ...header,
    ...read,
    id,
    language,
    file,
    markdown: body,
    lineOf,
  }))
}
