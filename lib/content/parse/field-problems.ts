import type { Document } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { didYouMean } from '../suggest'

/** The problems of a field that does not fit its schema, each with its line and a remedy. */
export function fieldProblems(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (...path: readonly PropertyKey[]) => number,
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
          ? didYouMean(key, known)
          : 'Take it out, or see the README for the names of the fields.',
    }))
  }
  const one = (message: string, hint: string): Problem[] => [{ file, line, message, hint }]
  if (field === '')
    return one('the frontmatter must be a group of fields', 'Write each on its line: title: …')
  if (given === undefined || given === null || String(given).trim() === '') {
    return one(`${field} is missing`, `Write it as ${String(issue.path.at(-1))}: …`)
  }
  const [message = '', hint] = issue.message.split('\n')
  // Messages of this project's schemas have a second line, which is the remedy.
  if (hint) return one(`${field} ${message}`, hint)
  switch (issue.code) {
    case 'invalid_value':
      return one(
        `${field} “${String(given)}” is not known`,
        didYouMean(String(given), issue.values.map(String)),
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
