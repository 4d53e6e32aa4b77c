import { expect, test } from 'vitest'
import { openIndex } from '@/lib/search/index/open'
import { openTexts } from '@/lib/search/index/section-texts'
import { search } from '@/lib/search/search'
import { buildShelf, openShelf, shelfEntries } from '../shelf'

test('two builds of the same content are the same to the letter', () => {
  expect(buildShelf('nl')).toEqual(buildShelf('nl'))
})

test('every word of every entry leads back to it', () => {
  const index = openShelf('en')
  for (const entry of shelfEntries('en')) {
    for (const { text } of entry.sections) {
      const [longest = ''] = text.split(/\W+/).sort((one, two) => two.length - one.length)
      const found = search({ query: longest }, index).hits.map(({ id }) => id)
      expect(found, longest).toContain(entry.id)
    }
  }
})

test('the cards come back whole', () => {
  const [roses] = openShelf('nl').cards
  expect(roses).toMatchObject({
    kind: 'article',
    id: 'roses',
    url: '/nl/roses',
    title: 'Rozen snoeien: werk voor de winter',
    otherTitle: 'Pruning roses: a winter job',
    tags: ['plants'],
    category: 'work',
    sections: [
      { id: '', title: '' },
      { id: 'part-1', title: 'Voor u begint' },
      { id: 'part-2', title: 'Waar u knipt' },
    ],
  })
})

test('texts open, and give the text of each section', () => {
  const { textOf } = openTexts(buildShelf('en').texts)
  expect(textOf('article', 'compost', 1)).toBe('Put brown and green layers on each other.')
  expect(textOf('article', 'compost', 0)).toBe('Kitchen waste feeds the soil.')
  expect(textOf('article', 'compost', 9)).toBe('')
  expect(textOf('article', '__proto__', 0)).toBe('')
})

test.each([
  ['cut off', (file: string) => file.slice(0, file.length / 2)],
  ['damaged', (file: string) => file.replace('article', 'artikel')],
  ['a page instead', () => '<!doctype html>'],
  ['empty', () => ''],
])('an index that is %s throws an error that says so', (_, damage) => {
  expect(() => openIndex(damage(buildShelf('en').index))).toThrow(/search-en/)
})
