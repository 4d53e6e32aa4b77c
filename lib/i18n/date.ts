import type { Language } from './languages'
import { messages } from './messages'

/** Calendar days as `YYYY-MM-DD` (ISO 8601), which sort as strings. */

/**
 * Whether the text is a valid calendar day. Checks the raw text, because YAML and Date silently turn 2020-13-45 into
 * another day.
 */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** The day in a language: “21 November 2026”, or only the given parts. */
export const formatDate = (
  day: string,
  language: Language,
  parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
) =>
  new Intl.DateTimeFormat(messages(language).locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
