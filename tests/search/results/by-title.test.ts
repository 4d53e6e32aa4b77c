import { expect, test, vi } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { docsByTitle } from '@/lib/search/results/by-title'
import { search } from '@/lib/search/search'
import { openGarden } from '../garden'

test.each(languages)('documents in %s are in the alphabetical order of that language', (language) => {
  const index = openGarden(language)
  const titles = docsByTitle(index).map((doc) => index.documents[doc]?.title ?? '')
  expect(titles).toEqual([...titles].sort((one, two) => one.localeCompare(two, language)))
  expect(titles).toHaveLength(index.documents.length)
})

test('an empty query sorts once, however often it is asked', () => {
  const index = openGarden('en')
  const collator = vi.spyOn(Intl.Collator.prototype, 'compare', 'get')
  const perPair = vi.spyOn(String.prototype, 'localeCompare')
  const answers = [search({ query: '' }, index), search({ query: ' ', tag: 'plants' }, index)]
  expect(answers.every(({ hits }) => hits.length > 0)).toBe(true)
  expect(collator).toHaveBeenCalledTimes(1)
  expect(perPair).not.toHaveBeenCalled()
})
