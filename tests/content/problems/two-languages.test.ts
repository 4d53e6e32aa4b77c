import { describe, expect, test } from 'vitest'
import { copyOfSound } from '../copy-of-sound'
import { en, nl, tell } from './stories'

describe('two languages', () => {
  const sameIds =
    'Both languages have the same section ids in the same order, so that links to them keep working.'
  tell([
    {
      story: 'a section that only one language has',
      in: nl,
      from: '### Schrijf het antwoord op {#answer}\n\n',
      to: '',
      prints: [
        `${nl}:32  the sections differ from ${en}: here “what-to-do-next” stands where that file has ### … {#answer} (line 30)`,
        sameIds,
      ],
    },
    {
      story: 'a last section that is missing',
      in: nl,
      from: '## Aan de slag {#what-to-do-next}\n\nVraag het vandaag.\n',
      to: '',
      prints: [
        `${nl}:30  the sections differ from ${en}: here nothing stands where that file has ## … {#what-to-do-next} (line 34)`,
        sameIds,
      ],
    },
    {
      story: 'a section too many',
      in: nl,
      from: 'Vraag het vandaag.',
      to: 'Vraag het vandaag.\n\n## Nog iets {#more}',
      prints: [
        `${nl}:38  the sections differ from ${en}: here “more” stands where that file has no further section`,
        sameIds,
      ],
    },
    {
      story: 'a section of another depth',
      in: nl,
      from: '### Schrijf',
      to: '## Schrijf',
      prints: [
        `${nl}:30  the sections differ from ${en}: here “answer” stands where that file has ### … {#answer} (line 30)`,
        sameIds,
      ],
    },
    {
      story: 'another figure',
      in: nl,
      from: '::figure{name=customer-interaction}',
      to: 'Niets.',
      prints: [
        `${nl}:1  the figures differ from ${en}: here none, there customer-interaction`,
        'Show the same figures in the same order.',
      ],
    },
    ...[
      { field: 'order', line: 6, from: 'order: 1', to: 'order: 3' },
      { field: 'author', line: 9, from: 'author: Ada Lind', to: 'author: A. Lind' },
      { field: 'published', line: 14, from: 'published: 2026-11-21', to: 'published: 2026-11-22' },
    ].map(({ field, line, from, to }) => ({
      story: `another ${field}`,
      in: nl,
      from,
      to,
      prints: [
        `${nl}:${line}  ${field} differs from ${en}:${line}`,
        'It is the same in every language: make the two equal.',
      ],
    })),
  ])

  test('sections that change places', async () => {
    const store = copyOfSound()
    store.change(nl, '{#ask}', '{#moved}')
    store.change(nl, '{#what-to-do-next}', '{#ask}')

    expect((await store.problems()).slice(-2)).toEqual([
      `${nl}:26  the sections differ from ${en}: here “moved” stands where that file has ## … {#ask} (line 26)`,
      sameIds,
    ])
  })

  test.each([
    {
      kind: 'an article',
      file: nl,
      other: en,
      hint: 'Write it, or put untranslated: true in this frontmatter until it is there.',
    },
    { kind: 'a term', file: 'en/glossary/silo.md', other: 'nl/glossary/silo.md' },
    {
      kind: 'a figure',
      file: 'en/figures/customer-interaction.md',
      other: 'nl/figures/customer-interaction.md',
    },
    { kind: 'a page', file: 'nl/pages/about.md', other: 'en/pages/about.md' },
    { kind: 'the home page', file: 'nl/pages/home.md', other: 'en/pages/home.md' },
  ])('$kind without its translation is reported', async ({ file, other, hint }) => {
    const store = copyOfSound()
    store.remove(file)

    expect((await store.problems()).filter((line) => !line.startsWith('It exists in'))).toEqual(
      expect.arrayContaining([
        `${other}:1  there is no translation: ${file} is missing`,
        hint ?? 'Write it: both languages have the same files.',
      ]),
    )
  })

  test('an article may say that it has no translation yet', async () => {
    const store = copyOfSound()
    store.remove(nl)
    store.change(en, 'keywords: [listening company]', 'keywords: [listening company]\nuntranslated: true')
    store.change('en/articles/second-look.md', '../../nl/articles/first-steps.md#ask', 'first-steps.md')
    store.change('nl/pages/about.md', '(first-steps.md)', '(../../en/articles/first-steps.md)')
    const hint = 'It exists in en only: name another here until it is translated.'

    // The Dutch home page and the other Dutch article would lead to an article that Dutch readers do not have.
    expect(await store.problems()).toEqual([
      'nl/articles/second-look.md:18  there is no article “first-steps” in nl',
      hint,
      ...[4, 8, 12].flatMap((line) => [
        `nl/pages/home.md:${line}  there is no article “first-steps” in nl`,
        hint,
      ]),
    ])

    for (const file of ['nl/articles/second-look.md', 'nl/pages/home.md']) {
      store.write(file, store.read(file).replaceAll('article: first-steps', 'article: second-look'))
    }
    expect(await store.problems()).toEqual([])
  })
})

describe('addresses', () => {
  tell([
    {
      story: 'two articles of a language with one slug',
      from: 'slug: first-steps',
      to: 'slug: a-second-look',
      prints: [
        `en/articles/second-look.md:3  the slug “a-second-look” is taken by ${en}:3`,
        'Give one of the two another slug.',
      ],
    },
    {
      story: 'two topics with one slug in one language',
      in: 'topics.md',
      from: 'slug: meten',
      to: 'slug: de-rol',
      prints: [
        'topics.md:10  the slug “de-rol” is taken by topics.md:3',
        'Give one of the two another slug.',
      ],
    },
  ])

  test('articles of different languages may share a slug', async () => {
    const store = copyOfSound()
    store.change(nl, 'slug: eerste-stappen', 'slug: first-steps')

    expect(await store.problems()).toEqual([])
  })
})
