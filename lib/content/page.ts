import type { Language } from '../languages/language'
import type { Body } from './body'
import { fields, text } from './fields'
import type { Reading } from './problem'
import { readText } from './text'

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
  return readText(file, source, header, ({ header, body }, read) => ({
    ...header,
    ...read,
    id,
    language,
    file,
    markdown: body,
  }))
}
