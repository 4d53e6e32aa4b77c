import { expect, test } from 'vitest'
import { openIndex } from '@/lib/search/index/open'
import { openSectionTexts } from '@/lib/search/index/section-texts'
import { search } from '@/lib/search/search'
import { buildGarden, gardenDocuments, openGarden } from '../garden'

test('two builds of the same content are the same to the letter', () => {
  expect(buildGarden('nl')).toEqual(buildGarden('nl'))
})

test('every word of every entry leads back to it', () => {
  const index = openGarden('en')
  for (const entry of gardenDocuments('en')) {
    for (const { text } of entry.sections) {
      const [longest = ''] = text.split(/\W+/).sort((one, two) => two.length - one.length)
      const found = search({ query: longest }, index).hits.map(({ id }) => id)
      expect(found, longest).toContain(entry.id)
    }
  }
})

test('stored fields come back whole', () => {
  const [roses] = openGarden('nl').documents
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
  const { textOf } = openSectionTexts(buildGarden('en').texts)
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
  expect(() => openIndex(damage(buildGarden('en').index))).toThrow(/search file|Not a search/)
})
