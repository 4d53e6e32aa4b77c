import { toString as textOf } from 'mdast-util-to-string'
import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import type { Body } from '../parse/body'
import { parseMarkdown } from '../parse/markdown'
import { readText } from '../parse/text-file'
import type { Problem, Reading } from '../problem'
import { fields, text } from './fields'

const header = fields({ term: text, abbreviation: text.optional(), synonyms: z.array(text) })

/** A term of the glossary in one language, with its meaning. */
export interface GlossaryTerm extends z.infer<typeof header> {
  /** The file's name, the same in every language. */
  id: string
  language: Language
  file: string
  /** The first paragraph: one or two sentences that stand on their own. */
  definition: string
  /** What a reader should know besides; '' when there is nothing. */
  remark: string
}

export function readTerm(
  file: string,
  source: string,
  id: string,
  language: Language,
): Reading<GlossaryTerm> {
  const faults: Problem[] = []
  const term = readText(file, source, header, ({ header, body: markdown, bodyLine }, body) => {
    faults.push(...notPlain(body, file))
    if (body.lead === '') {
      faults.push({
        file,
        line: bodyLine,
        message: 'the term has no meaning',
        hint: 'Write one or two sentences below the header.',
      })
    }
    const [definition = '', ...remarks] = paragraphsOf(markdown)
    return { ...header, id, language, file, definition, remark: remarks.join(' ') }
  })
  const problems = term.ok ? faults : [...term.problems, ...faults]
  return problems.length > 0 ? { ...term, ok: false, problems } : term
}

const paragraphsOf = (markdown: string) =>
  parseMarkdown(markdown).children.map((node) => textOf(node).replace(/\s*\n\s*/g, ' '))

/** A meaning is shown as plain text, so what would be lost there is a problem. */
const notPlain = ({ sections, links, terms, cites, figures }: Body, file: string): Problem[] =>
  [...sections, ...links, ...terms, ...cites, ...figures].map(({ line }) => ({
    file,
    line,
    message: 'the meaning of a term is plain text',
    hint: 'Take out headings, links and directives.',
  }))
