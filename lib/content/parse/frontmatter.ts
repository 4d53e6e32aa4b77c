import matter from 'gray-matter'
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { fieldProblems } from './field-problems'
import { yamlProblems } from './yaml-problems'

type Path = readonly PropertyKey[]

/** What a file of content consists of: a header that fits its schema, and a body. */
export interface Parts<Header> {
  header: Header
  /** Markdown, with the file's own line ends made plain. */
  body: string
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number
  /** The line of the file on which a field of the header stands, counted from 1. */
  lineOf: (...path: Path) => number
}

/** The outcome of reading a header; the text below it can be looked at even when the header does not fit. */
export type PartsReading<Header> =
  | { ok: true; value: Parts<Header> }
  | { ok: false; problems: Problem[]; text?: Pick<Parts<Header>, 'body' | 'bodyLine'> }

/**
 * Reads a file of content: the one doorway to gray-matter.
 * The header is YAML and only ever data; a byte order mark and Windows line ends are accepted.
 */
export function readParts<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): PartsReading<z.output<Schema>> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const problem = (line: number, message: string, hint: string): PartsReading<never> => ({
    ok: false,
    problems: [{ file, line, message, hint }],
  })

  const opening = text.slice(0, text.indexOf('\n') + 1).trimEnd()
  if (opening !== '---') {
    return /^---\s*\w/.test(opening)
      ? problem(
          1,
          `a header in “${opening.slice(3).trim()}” is not read`,
          'Headers are YAML: write --- alone on the first line.',
        )
      : problem(
          1,
          'the file has no header',
          'Begin the file with a line ---, the fields, and another line ---.',
        )
  }
  if (!/\n---[ \t]*(\n|$)/.test(text.slice(3))) {
    return problem(1, 'the header has no end', 'Close it with a line --- above the text.')
  }

  const counter = new LineCounter()
  let document: Document.Parsed | undefined
  // An options object also turns off gray-matter's cache, which would return a broken file as an empty one.
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (header) => {
        document = parseDocument(header, { lineCounter: counter, prettyErrors: false })
        return {}
      },
      js: refuseCode,
      javascript: refuseCode,
    },
  })
  if (!document)
    return problem(1, 'the header is empty', 'Fill in its fields: see the README for their names.')
  // gray-matter hands over the header from the end of line 1 on, so YAML's lines are the file's.
  const lineAt = (offset: number) => counter.linePos(offset).line
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length
  const below = { body: content, bodyLine }
  const faults = yamlProblems(document)
  if (faults.length > 0) {
    return {
      ok: false,
      problems: faults.map(({ at, what, hint }) => ({
        file,
        line: lineAt(at),
        message: `the header is not valid YAML: ${what}`,
        hint,
      })),
      text: below,
    }
  }

  const parsed = document
  const lineOf = (...path: Path) => lineAt(offsetOf(parsed, path))
  const result = schema.safeParse(parsed.toJS())
  if (!result.success) {
    return {
      ok: false,
      problems: result.error.issues.flatMap((issue) => fieldProblems(issue, file, lineOf, parsed)),
      text: below,
    }
  }
  return { ok: true, value: { header: result.data, ...below, lineOf } }
}

function refuseCode(): never {
  throw new Error('A header is data: code in it is not run.')
}

/** Where the field at `path` begins in the header; where it is missing, the nearest field around it. */
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
