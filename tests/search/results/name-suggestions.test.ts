import { expect, test } from 'vitest'
import { suggestNames } from '@/lib/search/results/name-suggestions'
import { search } from '@/lib/search/search'
import { openGarden } from '../garden'

const en = openGarden('en')
const names = (text: string) => suggestNames(text, en).map((entry) => en.documents[entry]?.title)

test('names are near by the pairs of letters they share', () => {
  expect(names('soiree')).toEqual(['Soil'])
  expect(names('grass')).toEqual([])
  expect(names('topsoil')).toEqual(['Soil'])
  expect(names('SOÏL')).toEqual(['Soil'])
})

test.each(['', 'x', '😀', '__proto__', '.*'])('%j is near to nothing', (text) => {
  expect(names(text)).toEqual([])
})

test('they are offered where there are no hits, and only there', () => {
  expect(search({ query: 'topsoiled' }, en)).toMatchObject({
    answered: false,
    hits: [],
    suggestions: [{ id: 'soil' }],
  })
  expect(search({ query: 'compost' }, en).suggestions).toEqual([])
})
