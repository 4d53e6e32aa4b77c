import type { Language } from './languages'

type Values = Record<string, string | number>

/** A text with forms for one and for many. */
export interface Plural {
  one: string
  other: string
}

/** Fills the `{gaps}` of a text. A gap without a value stays visible, so that it is noticed. */
export function formatMessage(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

/** The form of a text that goes with `count` in the language, filled. `{count}` is always known. */
export function formatPlural(language: Language, text: Plural, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(language).select(count)
  return formatMessage(form === 'one' ? text.one : text.other, { count, ...values })
}
