import type { Language } from '../languages/language'
import { type Body, readBody } from './body'
import { fields, text } from './fields'
import { readParts } from './header'
import type { Reading } from './problem'

const header = fields({
  title: text,
  description: text.max(160, 'is longer than 160 characters\nSay it shorter.'),
})

/** A page that is not an article, such as “About”. */
export interface Page extends Body {
  id: string
  language: Language
  file: string
  title: string
  description: string
  markdown: string
}

export function readPage(file: string, source: string, id: string, language: Language): Reading<Page> {
  const parts = readParts(file, source, header)
  if (!parts.ok) return parts
  const { body, problems } = readBody(parts.value.body, file, parts.value.bodyLine)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: { ...parts.value.header, ...body, id, language, file, markdown: parts.value.body },
  }
}
