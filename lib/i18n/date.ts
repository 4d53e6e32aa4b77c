import type { Language } from './languages'
import { messages } from './messages'

/** Days of the calendar as `YYYY-MM-DD` (ISO 8601), which sort as texts. */

/**
 * Whether the text is a day of the calendar. Read from the raw text, because YAML and Date turn 2020-13-45 into some
 * other day without a word.
 */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** The day as it is said in a language: “21 November 2026”, or only its parts that are asked for. */
export const formatDate = (
  day: string,
  language: Language,
  parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
) =>
  new Intl.DateTimeFormat(messages(language).locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
