import type { Language } from './languages'

type Values = Record<string, string | number>

/** A message with a singular and a plural form. */
export interface Plural {
  one: string
  other: string
}

/** Replaces the `{placeholders}` of a message. One without a value stays visible, so that it is noticed. */
export function formatMessage(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

/** The form of a message for `count` in the language, with placeholders replaced. `{count}` is always available. */
export function formatPlural(language: Language, text: Plural, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(language).select(count)
  return formatMessage(form === 'one' ? text.one : text.other, { count, ...values })
}
