import { expect, test } from 'vitest'
import {
  CONTACTS_PER_DOT,
  dotRows,
  onePercentOf,
  telstraContacts,
  telstraTotal,
} from '@/lib/figures/telstra-scale'
import { formatCompactNumber } from '@/lib/i18n/format-number'
import { languages } from '@/lib/i18n/languages'
import { wordsOf } from './drawn'

test('Telstra’s three totals make 19.3 million contacts a year', () => {
  expect(telstraTotal).toBe(19_300_000)
})

test.each([
  { kind: 'calls', one: 150_000 },
  { kind: 'tasks', one: 34_000 },
  { kind: 'appointments', one: 9_000 },
])('one per cent of the $kind is $one', ({ kind, one }) => {
  const { count = 0 } = telstraContacts.find((contact) => contact.kind === kind) ?? {}

  expect(onePercentOf(count)).toBe(one)
})

test.each([50, 25])('in rows of %i there are 193 dots, two of which are notches', (perRow) => {
  const rows = telstraContacts.flatMap(({ count }) => dotRows(count, perRow))

  expect(rows.reduce((sum, { dots }) => sum + dots, 0)).toBe(193)
  expect(rows.filter(({ notch }) => notch !== undefined)).toHaveLength(2)
  expect(Math.round(onePercentOf(telstraTotal) / CONTACTS_PER_DOT)).toBe(2)
})

test.each(languages)('the title and caption in %s agree with the sums', (language) => {
  const { title, caption } = wordsOf('telstra-scale', language)

  expect(title).toContain(formatCompactNumber(language, onePercentOf(telstraTotal)))
  expect(caption).toContain(formatCompactNumber(language, telstraTotal))
})

test.each([
  { language: 'en', amount: 15_000_000, said: '15\u00A0million' },
  { language: 'nl', amount: 3_400_000, said: '3,4\u00A0miljoen' },
  { language: 'en', amount: 900_000, said: '900,000' },
  { language: 'nl', amount: 900_000, said: '900.000' },
] as const)('$amount is said as $said in $language', ({ language, amount, said }) => {
  expect(formatCompactNumber(language, amount)).toBe(said)
})
