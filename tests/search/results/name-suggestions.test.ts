import { expect, test } from 'vitest'
import { nearestNames } from '@/lib/search/results/name-suggestions'
import { search } from '@/lib/search/search'
import { openShelf } from '../shelf'

const en = openShelf('en')
const names = (text: string) => nearestNames(text, en).map((entry) => en.cards[entry]?.title)

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
    near: [{ id: 'soil' }],
  })
  expect(search({ query: 'compost' }, en).near).toEqual([])
})
