import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { createSynonymMatcher, normalizePhrase } from '@/lib/search/analysis/synonyms'
import { openIndex } from '@/lib/search/index/open'
import { search } from '@/lib/search/search'
import { documents, files, synonyms } from './site'

test.each(languages)(
  'in %s no phrase stands with two synonyms: glossary and search words agree',
  (language) => {
    const phrases = synonyms.map((group) =>
      group[language].map((phrase) => normalizePhrase(phrase, language)),
    )
    const matcher = createSynonymMatcher(phrases, language)
    const owners = new Map<string, Set<string>>()
    phrases.forEach((ofOne, group) => {
      for (const phrase of ofOne) {
        const name = synonyms[group]?.id ?? ''
        owners.set(phrase, (owners.get(phrase) ?? new Set()).add(name))
      }
    })
    const shared = [...owners]
      .filter(([, names]) => names.size > 1)
      .map(([phrase, names]) => `${phrase}: ${[...names].join(', ')}`)
    expect(shared).toEqual([])
    expect(matcher.forms.size).toBeGreaterThan(0)
  },
)

test('search words under the id of a term belong to that term', () => {
  const ids = synonyms.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(synonyms.find(({ id }) => id === 'silo')?.nl).toEqual(
    expect.arrayContaining(['silo', 'hokjesdenken']),
  )
})

test.each(languages)('in %s every article is found first by its title', (language) => {
  const index = openIndex(files[language].index)
  for (const { title, id } of documents[language].filter(({ kind }) => kind === 'article')) {
    const answer = search({ query: title, kind: 'article' }, index)
    expect(answer.answered, title).toBe(true)
    expect(answer.hits[0]?.id, title).toBe(id)
  }
})

test.each(languages)('in %s every heading leads to its own section', (language) => {
  const index = openIndex(files[language].index)
  const sections = documents[language]
    .filter(({ kind }) => kind === 'article')
    .flatMap((document) =>
      document.sections.filter(({ id }) => id !== '').map((section) => ({ document, section })),
    )
    // Every article ends with a section of this name.
    .filter(({ section }) => section.id !== 'what-to-do-next')
  const missed = sections
    .filter(({ document, section }) => {
      const hits = search({ query: `${section.title} `, kind: 'article' }, index).hits
      return !hits
        .slice(0, 2)
        .some((hit) => hit.id === document.id && hit.sections.some(({ id }) => id === section.id))
    })
    .map(({ document, section }) => `${document.id}#${section.id}`)
  expect(missed.length / sections.length, missed.join(', ')).toBeLessThan(0.05)
})

test.each(languages)('the index of %s stays small enough to send to a phone', (language) => {
  expect(gzipSync(files[language].index).length).toBeLessThan(20_000)
})

test.each(languages)('in %s every term of the glossary is found by its name and its synonyms', (language) => {
  const index = openIndex(files[language].index)
  const missed = documents[language]
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ id, title }) => {
      const phrases = synonyms.find((group) => group.id === id)?.[language] ?? []
      return [title, ...phrases].map((phrase) => ({ id, phrase }))
    })
    .filter(({ id, phrase }) => {
      const hits = search({ query: phrase, kind: 'term' }, index).hits
      return !hits.slice(0, 3).some((hit) => hit.id === id)
    })
    .map(({ id, phrase }) => `${id}: ${phrase}`)
  expect(missed).toEqual([])
})

test.each([
  ['leiderschap les', 'leadership-lesson', 'neighbours joined by the letter of the compound'],
  ['volwasenheid', 'maturity-phases', 'the name of a tag with a typo in it'],
  ['zeggenschap over de prijs', 'cmo-is-dead', 'what an article is about in other words'],
])('“%s” is answered with %s: %s', (query, id) => {
  const { answered, hits } = search({ query, kind: 'article' }, openIndex(files.nl.index))
  expect(answered).toBe(true)
  expect(hits[0]?.id).toBe(id)
})

test('a word that is only mentioned makes a question none of the subject', () => {
  const index = openIndex(files.en.index)
  expect(search({ query: 'how do I train a puppy?', kind: 'article' }, index).answered).toBe(false)
  expect(search({ query: 'how do I make my puppy customer-led?', kind: 'article' }, index).answered).toBe(
    true,
  )
})
