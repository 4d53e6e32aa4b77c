import { describe, expect, test } from 'vitest'
import { copyOfSound } from '../copy-of-sound'
import { en, nl, tell } from './stories'

describe('names that do not exist', () => {
  const differs = (field: string, line: number) => [
    `${nl}:${line}  ${field} differs from ${en}:${line}`,
    'It is the same in every language: make the two equal.',
  ]
  tell([
    {
      story: 'a category',
      from: 'category: role',
      to: 'category: rol',
      prints: [`${en}:7  there is no category “rol”`, 'Did you mean role?', ...differs('category', 7)],
    },
    {
      story: 'a tag',
      from: '[listening, measuring]',
      to: '[listening, role]',
      prints: [`${en}:8  there is no tag “role”`, 'Known are: listening, measuring', ...differs('tags', 8)],
    },
    {
      story: 'a source in the list',
      from: 'sources: [S01]',
      to: 'sources: [S01, S99]',
      prints: [`${en}:20  there is no source “S99”`, 'Known are: S01, S02', ...differs('sources', 20)],
    },
    {
      story: 'a cited source',
      to: 'Ask today.:cite{#S99}',
      prints: [
        `${en}:36  the source “S99” is cited but not listed`,
        'Add S99 to sources in the frontmatter, or cite one of: S01',
      ],
    },
    {
      story: 'a related article',
      from: 'article: second-look',
      to: 'article: secnd-look',
      prints: [`${en}:18  there is no article “secnd-look”`, 'Did you mean second-look?'],
    },
    {
      story: 'a stop on the home page',
      in: 'nl/pages/home.md',
      from: 'article: second-look\n    why: Tel nog eens.',
      to: 'article: third-look\n    why: Tel nog eens.',
      prints: [
        'nl/pages/home.md:10  there is no article “third-look”',
        'Known are: first-steps, second-look',
      ],
    },
    {
      story: 'a term',
      to: ':term[Silos]{#silos}',
      prints: [`${en}:36  there is no term “silos”`, 'Did you mean silo?'],
    },
    {
      story: 'a term on the home page',
      in: 'en/pages/home.md',
      from: 'terms: [churn, silo]',
      to: 'terms: [churn, sylo]',
      prints: ['en/pages/home.md:14  there is no term “sylo”', 'Did you mean silo?'],
    },
    {
      story: 'a term on a page',
      in: 'en/pages/about.md',
      from: 'cookies',
      to: ':term[cookies]{#cookie}',
      prints: ['en/pages/about.md:10  there is no term “cookie”', 'Known are: churn, silo'],
    },
    {
      story: 'a figure',
      to: '::figure{name=journey-mop}',
      prints: [`${en}:36  there is no figure “journey-mop”`, 'Did you mean journey-map?'],
    },
    {
      story: 'a directive',
      to: '::figur{name=journey-map}',
      prints: [`${en}:36  “::figur” is not a directive of this site`, 'Did you mean ::figure?'],
    },
    {
      story: 'a directive with too few colons',
      to: ':figure{name=journey-map}',
      prints: [`${en}:36  “:figure” is not a directive of this site`, 'Did you mean ::figure?'],
    },
    {
      story: 'a block directive',
      to: ':::warning\nBeware.\n:::',
      prints: [
        `${en}:36  “:::warning” is not a directive of this site`,
        'Known are: :term, :cite, ::figure, :::note',
      ],
    },
    {
      story: 'a colon that is read as a directive',
      to: 'Ask at 10:30.',
      prints: [
        `${en}:36  “:30” is not a directive of this site`,
        'If a colon is meant, put a space after it or write \\:30. Known are: :term, :cite, ::figure, :::note',
      ],
    },
    {
      story: 'directives that name nothing',
      to: ':term[Silos], ask.:cite{#}\n\n::figure',
      prints: [
        `${en}:36  the directive has no id`,
        'Write it as :term[words in the text]{#id-of-the-term}',
        `${en}:36  the directive has no id`,
        'Write it as :cite{#S02}',
        `${en}:38  the figure has no name`,
        'Write it as ::figure{name=journey-map}',
      ],
    },
    {
      story: 'a source or figure on a page, which cannot show it',
      in: 'en/pages/about.md',
      from: 'It sets no cookies.',
      to: 'It sets no cookies.:cite{#S01}\n\n::figure{name=customer-interaction}',
      prints: [
        'en/pages/about.md:10  sources are cited in articles only',
        'Take the :cite out, or link to the source.',
        'en/pages/about.md:12  figures stand in articles only',
        'Take the figure out, or link to the article that shows it.',
      ],
    },
  ])

  test('a figure that nobody has written the words of', async () => {
    const store = copyOfSound()
    store.change(en, 'name=customer-interaction', 'name=journey-map')
    store.change(nl, 'name=customer-interaction', 'name=journey-map')

    expect(await store.problems()).toEqual([
      `${en}:32  the figure “journey-map” has no words yet`,
      'Write <language>/figures/journey-map.md',
      `${nl}:32  the figure “journey-map” has no words yet`,
      'Write <language>/figures/journey-map.md',
    ])
  })

  test('words for a figure that does not exist', async () => {
    const store = copyOfSound()
    store.write('en/figures/customer-interactions.md', '---\ntitle: x\n---\n')

    expect(await store.problems()).toEqual([
      'en/figures/customer-interactions.md:1  there is no figure “customer-interactions”',
      'Did you mean customer-interaction?',
    ])
  })

  test('a term marked twice is reported where it is marked again', async () => {
    const store = copyOfSound()
    store.change(en, 'Ask today.', 'Mind the :term[churn]{#churn}.')

    expect(await store.problems()).toEqual([
      `${en}:36  the term “churn” is marked a second time`,
      'It is marked on line 28 already: keep the first and write plain words here.',
    ])
  })
})
