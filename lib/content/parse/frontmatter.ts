import matter from 'gray-matter'
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { fieldProblems } from './field-problems'
import { yamlProblems } from './yaml-problems'

type Path = readonly PropertyKey[]

/** A content file: frontmatter that fits its schema, and the Markdown below it. */
export interface ParsedFile<Frontmatter> {
  frontmatter: Frontmatter
  /** Markdown, with line ends as \n. */
  body: string
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number
  /** The line of the file on which a field of the frontmatter stands, counted from 1. */
  lineOf: (...path: Path) => number
}

/** The outcome of parsing a file. `text` is there whenever the body can be checked although the frontmatter has problems. */
export type FrontmatterResult<Frontmatter> =
  | { ok: true; value: ParsedFile<Frontmatter> }
  | { ok: false; problems: Problem[]; text?: Pick<ParsedFile<Frontmatter>, 'body' | 'bodyLine'> }

/**
 * Splits a content file with gray-matter and validates its frontmatter. No other file imports gray-matter.
 * Frontmatter is YAML and never evaluated as code. A byte order mark and Windows line ends are accepted.
 */
export function parseFrontmatter<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): FrontmatterResult<z.output<Schema>> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const problem = (line: number, message: string, hint: string): FrontmatterResult<never> => ({
    ok: false,
    problems: [{ file, line, message, hint }],
  })

  const opening = text.slice(0, text.indexOf('\n') + 1).trimEnd()
  if (opening !== '---') {
    return /^---\s*\w/.test(opening)
      ? problem(
          1,
          `frontmatter in “${opening.slice(3).trim()}” is not read`,
          'Frontmatter is YAML: write --- alone on the first line.',
        )
      : problem(
          1,
          'the file has no frontmatter',
          'Begin the file with a line ---, the fields, and another line ---.',
        )
  }
  if (!/\n---[ \t]*(\n|$)/.test(text.slice(3))) {
    return problem(1, 'the frontmatter has no end', 'Close it with a line --- above the text.')
  }

  // Passing options also turns off gray-matter's cache, which returns a broken file as an empty one the second time.
  const { data, matter: yaml, content } = matter(text, { language: 'yaml', engines })
  const below = { body: content, bodyLine: text.slice(0, text.length - content.length).split('\n').length }

  // `matter` begins at the end of line 1, so the lines of the YAML are those of the file.
  const counter = new LineCounter()
  const document = parseDocument(yaml, { ...yamlOptions, lineCounter: counter })
  if (document.contents === null) {
    return problem(1, 'the frontmatter is empty', 'Fill in its fields: see the README for their names.')
  }
  const lineAt = (offset: number) => counter.linePos(offset).line
  const syntax = yamlProblems(document)
  if (syntax.length > 0) {
    const problems = syntax.map(({ at, what, hint }) => ({
      file,
      line: lineAt(at),
      message: `the frontmatter is not valid YAML: ${what}`,
      hint,
    }))
    return { ok: false, problems, text: below }
  }

  const lineOf = (...path: Path) => lineAt(offsetOf(document, path))
  const result = schema.safeParse(data)
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => fieldProblems(issue, file, lineOf, document))
    return { ok: false, problems, text: below }
  }
  return { ok: true, value: { frontmatter: result.data, ...below, lineOf } }
}

const yamlOptions = { prettyErrors: false }

const engines = {
  /** The data of the YAML. Empty where it has problems: these are reported with their lines from the same source. */
  yaml: (yaml: string): object => {
    const document = parseDocument(yaml, yamlOptions)
    return yamlProblems(document).length > 0 ? {} : document.toJS()
  },
  js: refuseCode,
  javascript: refuseCode,
}

function refuseCode(): never {
  throw new Error('Frontmatter is data: code in it is not run.')
}

/** The offset of the field at `path` in the YAML; where it is missing, that of the nearest field around it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return 0
}
