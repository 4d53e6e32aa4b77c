import { z } from 'zod'

/** The kinds of fields that headers are made of. A message's second line is the way out. */
export const text = z.string().trim().min(1)

export const slug = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not an address\nUse small letters, digits and single hyphens: future-of-the-cco-role',
)

export const date = text.refine(
  isDate,
  'is not a date\nWrite a day that exists as year-month-day: 2026-11-21',
)

/**
 * Whether the text is a day of the calendar as `YYYY-MM-DD` (ISO 8601).
 * Read from the raw text, because YAML and Date turn 2020-13-45 into some other day without a word.
 */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** An object without unknown fields; what it names is offered when a field is misspelt. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') Object.assign(issue, { known: Object.keys(shape) })
      return undefined
    },
  })
}
