import matter from 'gray-matter'
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { meantOrKnown } from './nearest'
import type { Problem, Reading } from './problem'

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

/**
 * Reads a file of content: the one doorway to gray-matter.
 * The header is YAML and only ever data; a byte order mark and Windows line ends are accepted.
 */
export function readParts<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): Reading<Parts<z.output<Schema>>> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const problem = (line: number, message: string, hint: string): Reading<never> => ({
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
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: `the header is not valid YAML: ${error.message}`,
        hint: 'Put a text with a colon, # or quotation marks between "double quotes".',
      })),
    }
  }

  const parsed = document
  const lineOf = (...path: Path) => lineAt(offsetOf(parsed, path))
  const result = schema.safeParse(parsed.toJS())
  if (!result.success) {
    return {
      ok: false,
      problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf, parsed)),
    }
  }
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length
  return { ok: true, value: { header: result.data, body: content, bodyLine, lineOf } }
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

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (...path: Path) => number,
  document: Document.Parsed,
): Problem[] {
  const field = issue.path.map(String).join('.')
  const given = issue.path.length > 0 ? document.getIn(issue.path) : undefined
  const line = lineOf(...issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = 'known' in issue && Array.isArray(issue.known) ? issue.known : []
    return issue.keys.map((key) => ({
      file,
      line: lineOf(...issue.path, key),
      message: `“${key}” is not a field here`,
      hint:
        known.length > 0
          ? meantOrKnown(key, known)
          : 'Take it out, or see the README for the names of the fields.',
    }))
  }
  if (issue.code === 'invalid_value' && given !== undefined) {
    return [
      {
        file,
        line,
        message: `${field} “${String(given)}” is not known`,
        hint: meantOrKnown(String(given), issue.values.map(String)),
      },
    ]
  }
  if (given === undefined || given === null || given === '') {
    return [
      {
        file,
        line,
        message: `${field || 'the header'} is missing`,
        hint: `Write it as ${String(issue.path.at(-1) ?? 'title')}: …`,
      },
    ]
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        file,
        line,
        message: `${field} must be ${kindNames[issue.expected] ?? issue.expected}`,
        hint: quoteHint(given),
      },
    ]
  }
  const [message = '', hint] = issue.message.split('\n')
  return [{ file, line, message: `${field} ${message}`, ...(hint ? { hint } : {}) }]
}

const kindNames: Partial<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
}

const quoteHint = (given: unknown) =>
  typeof given === 'number' || typeof given === 'boolean'
    ? `Put it between quotation marks: "${given}"`
    : 'Compare it with another file of the same kind.'
