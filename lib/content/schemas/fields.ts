import { z } from 'zod'
import { isDate } from '../../i18n/date'

/** The types of fields in frontmatter. The second line of a message is the remedy. */
export const text = z.string().trim().min(1)

export const slug = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not an address\nUse small letters, digits and single hyphens: future-of-the-cco-role',
)

export const date = text.refine(
  isDate,
  'is not a date\nWrite a day that exists as year-month-day: 2026-11-21',
)

/** An object without unknown fields. Its own field names are suggested when one is misspelt. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') Object.assign(issue, { known: Object.keys(shape) })
      return undefined
    },
  })
}
