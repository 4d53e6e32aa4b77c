import { describe, expect, test } from 'vitest'
import { byLetter, nameOf, termPair, termPairs, usesOf } from '@/lib/content/glossary'
import { readContent } from '@/lib/content/read-content'
import { definedTermSet } from '@/lib/meta/defined-terms'

const { store } = await readContent('tests/fixtures/sound')

test('a term is read with its definition apart from what there is to say besides', async () => {
  const { parseTerm } = await import('@/lib/content/schemas/glossary-term')
  const read = parseTerm(
    'churn.md',
    '---\nterm: churn\nsynonyms: []\n---\n\nThe share of customers\nwho leave.\n\nSome count sales.\n\nOthers do not.\n',
    'churn',
    'en',
  )
  expect(read).toMatchObject({
    ok: true,
    value: { definition: 'The share of customers who leave.', remark: 'Some count sales. Others do not.' },
  })
})

test('a term comes with its counterpart, whichever language is asked for', () => {
  expect(termPair(store, 'churn', 'en')).toMatchObject({
    own: { term: 'churn' },
    other: { term: 'verloop' },
  })
  expect(termPair(store, 'churn', 'nl')).toMatchObject({
    own: { term: 'verloop' },
    other: { term: 'churn' },
  })
  expect(() => termPair(store, 'chrun', 'en')).toThrow('“chrun”')
})

describe('terms stand under their letters', () => {
  const letters = (by: 'own' | 'other') =>
    byLetter(termPairs(store, 'en'), by).map(({ letter, pairs }) => [letter, pairs.map(({ id }) => id)])

  test('in the order of the page’s language', () => {
    expect(letters('own')).toEqual([
      ['C', ['churn']],
      ['S', ['silo']],
    ])
  })

  test('in the order of the other language', () => {
    expect(letters('other')).toEqual([
      ['S', ['silo']],
      ['V', ['churn']],
    ])
  })

  test('capitals, diacritics and quotation marks make no letter of their own', () => {
    const [pair] = termPairs(store, 'nl')
    if (!pair) throw new Error('The library has no terms')
    const named = ['élan', 'Eed', '‘e-mail’', 'C-suite'].map((term) => ({
      ...pair,
      own: { ...pair.own, term },
    }))
    expect(
      byLetter(named, 'own').map(({ letter, pairs }) => [letter, pairs.map(({ own }) => own.term)]),
    ).toEqual([
      ['C', ['C-suite']],
      ['E', ['Eed', 'élan', '‘e-mail’']],
    ])
    expect(byLetter([], 'own')).toEqual([])
  })
})

test('a use is the section in which an article marks the term, and none before the first', () => {
  const article = store.articles.find(({ language }) => language === 'en')
  if (!article) throw new Error('The library has no article')
  const section = (id: string, line: number) => ({ id, title: id, depth: 2 as const, text: '', line })
  const marked = (line: number) => ({
    ...store,
    articles: [
      { ...article, sections: [section('a', 10), section('b', 20)], terms: [{ refId: 'silo', line }] },
    ],
  })
  expect(usesOf(marked(5), 'silo', 'en').map(({ section }) => section)).toEqual([''])
  expect(usesOf(marked(19), 'silo', 'en').map(({ section }) => section)).toEqual(['a'])
  expect(usesOf(marked(33), 'silo', 'en').map(({ section }) => section)).toEqual(['b'])
  expect(usesOf(marked(33), 'silo', 'nl')).toEqual([])
  expect(usesOf(marked(33), 'churn', 'en')).toEqual([])
})

test('an abbreviation follows its term', () => {
  expect(nameOf({ term: 'customer experience', abbreviation: 'CX' })).toBe('customer experience (CX)')
  expect(nameOf({ term: 'silo' })).toBe('silo')
})

test('linked data names set and terms in both languages, under the addresses of their rows', () => {
  const set = definedTermSet(store, 'nl')
  expect(set).toMatchObject({
    '@type': 'DefinedTermSet',
    '@id': 'http://localhost:3000/nl/begrippen',
    inLanguage: 'nl',
    name: [
      { '@language': 'en', '@value': 'Glossary' },
      { '@language': 'nl', '@value': 'Begrippenlijst' },
    ],
  })
  expect(set.hasDefinedTerm.find(({ '@id': id }) => id.endsWith('#churn'))).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'http://localhost:3000/nl/begrippen#churn',
    name: [
      { '@language': 'nl', '@value': 'verloop' },
      { '@language': 'en', '@value': 'churn' },
    ],
    alternateName: ['klantverloop'],
    description: 'Het deel van de klanten dat binnen een jaar weggaat.',
  })
})
