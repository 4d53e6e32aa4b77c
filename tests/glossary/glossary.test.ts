import { describe, expect, test } from 'vitest'
import { byLetter, nameOf } from '@/lib/content/glossary'
import { readContent } from '@/lib/content/read/read-content'
import { ContentStore } from '@/lib/content/store/content-store'
import { definedTermSet } from '@/lib/meta/defined-terms'
import { contentOf } from '../content/made-content'

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
  expect(store.getTermPair('churn', 'en')).toMatchObject({
    own: { term: 'churn' },
    other: { term: 'verloop' },
  })
  expect(store.getTermPair('churn', 'nl')).toMatchObject({
    own: { term: 'verloop' },
    other: { term: 'churn' },
  })
  expect(() => store.getTermPair('chrun', 'en')).toThrow('en/glossary/chrun.md')
})

describe('terms stand under their letters', () => {
  const letters = (by: 'own' | 'other') =>
    byLetter(store.listTermPairs('en'), by).map(({ letter, pairs }) => [letter, pairs.map(({ id }) => id)])

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
    const [pair] = store.listTermPairs('nl')
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
  const article = store.listArticles('en')[0]
  if (!article) throw new Error('The library has no article')
  const section = (id: string, line: number) => ({ id, title: id, depth: 2 as const, text: '', line })
  const marked = (line: number) =>
    new ContentStore({
      ...contentOf(store),
      articles: [
        { ...article, sections: [section('a', 10), section('b', 20)], terms: [{ refId: 'silo', line }] },
      ],
    })
  expect(
    marked(5)
      .listUsesOf('silo', 'en')
      .map(({ section }) => section),
  ).toEqual([''])
  expect(
    marked(19)
      .listUsesOf('silo', 'en')
      .map(({ section }) => section),
  ).toEqual(['a'])
  expect(
    marked(33)
      .listUsesOf('silo', 'en')
      .map(({ section }) => section),
  ).toEqual(['b'])
  expect(marked(33).listUsesOf('silo', 'nl')).toEqual([])
  expect(marked(33).listUsesOf('churn', 'en')).toEqual([])
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
