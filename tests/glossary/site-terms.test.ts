import { expect, test } from 'vitest'
import { contentStore } from '@/lib/content/store'
import { languages } from '@/lib/i18n/languages'

const store = await contentStore()
const terms = store.listTerms()

/** The full stop of an initial (“G. Lynn Shostack”) ends no sentence. */
const sentencesIn = (text: string, language: string) =>
  [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
      text.replace(/\b(\p{Lu})\. /gu, '$1 '),
    ),
  ].length

test.each(terms)(
  '$file is defined in at most two sentences, as a card shows them',
  ({ definition, language }) => {
    expect(definition).not.toBe('')
    expect(sentencesIn(definition, language)).toBeLessThanOrEqual(2)
  },
)

test('the home pages name the same terms, and each only once', () => {
  const [first, ...others] = store.listHomePages().map(({ terms }) => [...terms].sort())
  expect(new Set(first).size).toBe(first?.length)
  for (const other of others) expect(other).toEqual(first)
})

test('a term is used by the same articles in every language that they exist in', () => {
  const isTranslated = (id: string) => store.listEditions(id).length === languages.length
  const usersOf = (id: string, language: (typeof languages)[number]) =>
    store
      .listUsesOf(id, language)
      .map(({ article }) => article.id)
      .filter(isTranslated)
  const differing = [...new Set(terms.map(({ id }) => id))].filter(
    (id) => new Set(languages.map((language) => usersOf(id, language).join())).size > 1,
  )
  expect(differing).toEqual([])
})

test('no term has the id of a letter, which is an anchor of the same page', () => {
  expect(terms.filter(({ id }) => /^letter-/.test(id))).toEqual([])
})
