import type { Language } from './languages'
import { messages } from './messages'

/** A number in compact notation: “15 million”, “3,4 miljoen”, “900,000”. */
export function formatCompactNumber(language: Language, amount: number): string {
  const { locale } = messages(language)
  const style: Intl.NumberFormatOptions =
    amount < 1_000_000 ? {} : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }
  return new Intl.NumberFormat(locale, style).format(amount).replace(' ', '\u00A0')
}
