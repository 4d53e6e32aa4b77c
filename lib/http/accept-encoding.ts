import { parseWeightedList } from '../i18n/weighted-list'

/** Whether an Accept-Encoding header names Brotli and does not refuse it with `q=0` (RFC 9110, 12.5.3). */
export const acceptsBrotli = (header: string | null): boolean =>
  parseWeightedList(header).some(({ value, quality }) => value === 'br' && quality > 0)
