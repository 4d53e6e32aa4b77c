import { expect, test } from 'vitest'
import { openIndex, openTexts } from '@/lib/search/open-index'
import { search } from '@/lib/search/search'
import { buildShelf, openShelf, shelfEntries } from './shelf'

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

test('texts open together, entry by entry or section by section', () => {
  const { texts, leaves } = buildShelf('en')
  const layers = 'Put brown and green layers on each other.'
  for (const file of [texts, leaves['article/compost'], leaves['article/compost.part-1']]) {
    expect(openTexts(file ?? '').textOf('article', 'compost', 'part-1', 1)).toBe(layers)
  }
  const intro = openTexts(leaves['article/compost.0'] ?? '', leaves['topic/soil'] ?? '')
  expect(intro.textOf('article', 'compost', '', 0)).toBe('Kitchen waste feeds the soil.')
  expect(intro.textOf('article', 'compost', 'part-1', 1)).toBe('')
  expect(intro.textOf('article', '__proto__', 'constructor', 0)).toBe('')
})

test.each([
  ['cut off', (file: string) => file.slice(0, file.length / 2)],
  ['damaged', (file: string) => file.replace('article', 'artikel')],
  ['a page instead', () => '<!doctype html>'],
  ['empty', () => ''],
])('an index that is %s throws an error that says so', (_, damage) => {
  expect(() => openIndex(damage(buildShelf('en').index))).toThrow(/search-en/)
})
