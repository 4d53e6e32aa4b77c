import { expect, test } from 'vitest'
import { formatMessage, formatPlural } from '@/lib/i18n/format'
import { languages } from '@/lib/i18n/languages'
import { messages } from '@/lib/i18n/messages'

test('gaps are filled, and one without a value stays visible', () => {
  expect(formatMessage('{count} of {total}', { count: 3, total: 9 })).toBe('3 of 9')
  expect(formatMessage('{count} of {total}', { count: 3 })).toBe('3 of {total}')
})

test('a value is never read as a gap or a pattern', () => {
  expect(formatMessage('“{query}”', { query: '{query} $& $1' })).toBe('“{query} $& $1”')
})

test.each([
  { language: 'en', count: 1, text: '1 result' },
  { language: 'en', count: 0, text: '0 results' },
  { language: 'nl', count: 1, text: '1 resultaat' },
  { language: 'nl', count: 2, text: '2 resultaten' },
] as const)('$count in $language is “$text”', ({ language, count, text }) => {
  expect(formatPlural(language, messages(language).strings.searchResults, count)).toBe(text)
})

/** The gaps of every text, by the path to it. */
function gaps(texts: unknown, path = ''): Record<string, string[]> {
  if (typeof texts === 'string') return { [path]: [...texts.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort() }
  return Object.assign(
    {},
    ...Object.entries(texts as object).map(([key, value]) => gaps(value, `${path}.${key}`)),
  )
}

test.each(languages)('%s leaves the same gaps as English', (language) => {
  expect(gaps(messages(language).strings)).toEqual(gaps(messages('en').strings))
})

test.each(languages)('%s has no empty text', (language) => {
  const texts = JSON.stringify(messages(language))
  expect(texts).not.toMatch(/:""/)
})

test.each(languages)('%s uses typographic apostrophes and quotes', (language) => {
  const { strings, site } = messages(language)
  expect(
    JSON.stringify([strings, site]).replaceAll('\\"', '"').replaceAll('","', '').replaceAll('":"', ''),
  ).not.toMatch(/[a-z]'[a-z]/i)
})
