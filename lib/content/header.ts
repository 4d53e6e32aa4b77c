import matter from 'gray-matter'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import { meantOrKnown } from './nearest'
import type { Problem } from './problem'

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
  const faults = document.errors.length > 0 ? broken(document) : special(document)
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
      problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf, parsed)),
      text: below,
    }
  }
  return { ok: true, value: { header: result.data, ...below, lineOf } }
}

/** Something in the header that is not YAML as a writer means it. */
type Fault = { at: number; what: string; hint: string }

const QUOTE = 'Put a text with a colon, # or quotation marks between "double quotes".'

const remedies: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'A field stands here twice: keep one.',
  TAB_AS_INDENT: 'Indent with spaces.',
}

const broken = (document: Document.Parsed): Fault[] =>
  document.errors.map(({ pos: [at], code, message }) => ({
    // A quotation mark that is never closed shows only at the end: the writer looks for where it opens.
    at: code === 'MISSING_CHAR' ? startOfQuote(document, at) : at,
    what: message,
    hint: remedies[code] ?? QUOTE,
  }))

function startOfQuote(document: Document.Parsed, end: number): number {
  let start = end
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isOpen = type?.startsWith('QUOTE_') && range && range[0] <= end && end <= range[2]
      if (isOpen) start = range[0]
    },
  })
  return start
}

/** Texts that YAML takes for something else without a word: *an alias*, &an anchor, !a tag. */
function special(document: Document.Parsed): Fault[] {
  const faults: Fault[] = document.warnings.map(({ pos }) => taken(pos[0], '!'))
  visit(document, {
    Alias: (_, { range }) => {
      faults.push(taken(range?.[0] ?? 0, '*'))
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) faults.push(taken(range?.[0] ?? 0, '&'))
    },
  })
  return faults
}

const taken = (at: number, mark: string): Fault => ({
  at,
  what: `a text begins with ${mark}`,
  hint: 'Put the whole text between "double quotes".',
})

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
  const one = (message: string, hint: string): Problem[] => [{ file, line, message, hint }]
  if (field === '') return one('the header must be a group of fields', 'Write each on its line: title: …')
  if (given === undefined || given === null || String(given).trim() === '') {
    return one(`${field} is missing`, `Write it as ${String(issue.path.at(-1))}: …`)
  }
  const [message = '', hint] = issue.message.split('\n')
  // A message of our own has a second line, which is the way out.
  if (hint) return one(`${field} ${message}`, hint)
  switch (issue.code) {
    case 'invalid_value':
      return one(
        `${field} “${String(given)}” is not known`,
        meantOrKnown(String(given), issue.values.map(String)),
      )
    case 'invalid_type':
      return one(`${field} must be ${kindNames[issue.expected] ?? issue.expected}`, quoteHint(given))
    case 'too_small':
      return one(
        `${field} needs ${issue.exact ? '' : 'at least '}${issue.minimum} entries`,
        'Compare it with the same file in the other language.',
      )
    case 'too_big':
      return one(
        `${field} has more than ${issue.maximum} entries`,
        'Compare it with the same file in the other language.',
      )
    default:
      return one(`${field} ${message}`, 'Compare it with another file of the same kind.')
  }
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
