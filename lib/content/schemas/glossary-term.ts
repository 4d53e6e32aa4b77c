import { toString as textOf } from 'mdast-util-to-string'
import { z } from 'zod'
import type { Language } from '../../i18n/languages'
import type { Body } from '../parse/body'
import { parseMarkdown } from '../parse/markdown'
import { parseTextFile } from '../parse/text-file'
import type { ParseResult, Problem } from '../problem'
import { fields, text } from './fields'

const frontmatter = fields({ term: text, abbreviation: text.optional(), synonyms: z.array(text) })

/** A term of the glossary in one language, with its meaning. */
export interface GlossaryTerm extends z.infer<typeof frontmatter> {
  /** The file's name, the same in every language. */
  id: string
  language: Language
  file: string
  /** The first paragraph: one or two sentences that are understood without the remark. */
  definition: string
  /** The further paragraphs; '' when there are none. */
  remark: string
}

/** Parses a file of the folder glossary. */
export function parseTerm(
  file: string,
  source: string,
  id: string,
  language: Language,
): ParseResult<GlossaryTerm> {
  const textProblems: Problem[] = []
  const term = parseTextFile(file, source, frontmatter, ({ frontmatter, body: markdown, bodyLine }, body) => {
    textProblems.push(...markupProblems(body, file))
    if (body.lead === '') {
      textProblems.push({
        file,
        line: bodyLine,
        message: 'the term has no meaning',
        hint: 'Write one or two sentences below the frontmatter.',
      })
    }
    const [definition = '', ...remarks] = paragraphsOf(markdown)
    return { ...frontmatter, id, language, file, definition, remark: remarks.join(' ') }
  })
  const problems = term.ok ? textProblems : [...term.problems, ...textProblems]
  return problems.length > 0 ? { ...term, ok: false, problems } : term
}

const paragraphsOf = (markdown: string) =>
  parseMarkdown(markdown).children.map((node) => textOf(node).replace(/\s*\n\s*/g, ' '))

/** Definitions are shown as plain text: markup in them would be lost without notice. */
const markupProblems = ({ sections, links, terms, cites, figures }: Body, file: string): Problem[] =>
  [...sections, ...links, ...terms, ...cites, ...figures].map(({ line }) => ({
    file,
    line,
    message: 'the meaning of a term is plain text',
    hint: 'Take out headings, links and directives.',
  }))
