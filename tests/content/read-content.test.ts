import { describe, expect, test, vi } from 'vitest'
import { readContent } from '@/lib/content/read/read-content'
import { copyOfSound } from './copy-of-sound'
import { contentOf } from './made-content'

vi.setConfig({ testTimeout: 30_000 })

const en = 'en/articles/first-steps.md'
const nl = 'nl/articles/first-steps.md'

/** One change to the sound library, and all that a check then prints. */
interface Story {
  story: string
  in?: string
  from?: string
  to: string
  prints: string[]
}

/** Each story is one change, to the English article unless it says otherwise. */
function tell(stories: readonly Story[]) {
  test.each(stories)('$story', async ({ in: file = en, from = 'Ask today.', to, prints }) => {
    const store = copyOfSound()
    store.change(file, from, to)

    expect(await store.problems()).toEqual(prints)
  })
}

test('a sound library has no problems, and all of it is read', async () => {
  const { store, problems } = await readContent('tests/fixtures/sound')

  expect(problems).toEqual([])
  expect(
    Object.fromEntries(Object.entries(contentOf(store)).map(([name, { length }]) => [name, length])),
  ).toStrictEqual({
    articles: 4,
    terms: 4,
    tools: 0,
    pages: 2,
    homePages: 2,
    topics: 3,
    sources: 2,
    synonyms: 1,
    figures: 2,
  })
})

describe('text below the frontmatter of files that take none', () => {
  test.each([
    'topics.md',
    'sources.md',
    'synonyms.md',
    'en/pages/home.md',
    'nl/figures/customer-interaction.md',
  ])('in %s is reported at its line', async (file) => {
    const store = copyOfSound()
    const sound = store.read(file)
    const lines = sound.trimEnd().split('\n').length
    store.write(file, `${sound.trimEnd()}\n\nNobody would see this.\n`)

    expect(await store.problems()).toEqual([
      `${file}:${lines + 2}  text below the frontmatter is not shown`,
      'This file is frontmatter only: move the text into a field, or take it out.',
    ])
  })
})

describe('ids that the page sets around the text', () => {
  test.each([
    'sources',
    'contents',
    'content',
    'related',
    'read-next',
    'in-short',
    'try-it',
    'fig-board-seat',
  ])('the section id %s is reserved', async (id) => {
    const store = copyOfSound()
    for (const file of [en, nl]) store.write(file, store.read(file).replaceAll('{#answer}', `{#${id}}`))
    const hint = `The page sets it around the text: give the section another one, such as {#${id}-explained}.`

    expect((await store.problems()).filter((line) => !line.includes('“answer”'))).toEqual(
      expect.arrayContaining([
        `${en}:30  the id “${id}” is reserved`,
        hint,
        `${nl}:30  the id “${id}” is reserved`,
      ]),
    )
  })
})

describe('fields of frontmatter', () => {
  const unknownField = expect.stringMatching(/^Known are: title, slug, .*, keywords, untranslated$/)
  tell([
    {
      story: 'a title left out',
      from: 'title: First steps of a listening company\n',
      to: '',
      prints: [`${en}:1  title is missing`, 'Write it as title: …'],
    },
    {
      story: 'a title without words',
      from: 'title: First steps of a listening company',
      to: 'title: "  "',
      prints: [`${en}:2  title is missing`, 'Write it as title: …'],
    },
    {
      story: 'a slug left out',
      from: 'slug: first-steps\n',
      to: '',
      prints: [`${en}:1  slug is missing`, 'Write it as slug: …'],
    },
    {
      story: 'a slug left empty',
      from: 'slug: first-steps',
      to: 'slug:',
      prints: [`${en}:3  slug is missing`, 'Write it as slug: …'],
    },
    {
      story: 'an original language left empty',
      from: 'originalLanguage: en',
      to: 'originalLanguage:',
      prints: [`${en}:11  originalLanguage is missing`, 'Write it as originalLanguage: …'],
    },
    {
      story: 'a slug that is no address',
      from: 'slug: first-steps',
      to: 'slug: First Steps/é',
      prints: [
        `${en}:3  slug is not an address`,
        'Use small letters, digits and single hyphens: future-of-the-cco-role',
      ],
    },
    {
      story: 'a description that is too long',
      from: 'How a company begins to listen.',
      to: 'a'.repeat(161),
      prints: [
        `${en}:4  description is longer than 160 characters`,
        'Search engines cut it there: say it shorter.',
      ],
    },
    {
      story: 'a number for a text',
      from: 'year: "2014"',
      to: 'year: 2014',
      prints: [`${en}:12  year must be a text`, 'Put it between quotation marks: "2014"'],
    },
    {
      story: 'a list for a text',
      from: 'title: First steps of a listening company',
      to: 'title: [First, steps]',
      prints: [`${en}:2  title must be a text`, 'Compare it with another file of the same kind.'],
    },
    {
      story: 'a text for a list',
      from: 'tags: [listening, measuring]',
      to: 'tags: listening',
      prints: [`${en}:8  tags must be a list`, 'Compare it with another file of the same kind.'],
    },
    {
      story: 'a list without entries',
      from: 'tags: [listening, measuring]',
      to: 'tags: []',
      prints: [
        `${en}:8  tags needs at least one tag`,
        'Name ids from topics.md: tags: [customer-experience]',
      ],
    },
    ...['1.5', 'first', '"1"', '0', '-1'].map((order) => ({
      story: `order ${order}, which is no place in a row`,
      from: 'order: 1',
      to: `order: ${order}`,
      prints: [`${en}:6  order must be a whole number`, 'Write its place among the articles: order: 3'],
    })),
    {
      story: 'a line that cannot be drawn',
      from: 'line: 0 1 2 3 4o',
      to: 'line: 0 1 7',
      prints: [
        `${en}:15  line is not the notation of a line`,
        'Write levels 0 to 4 with marks, for instance: 2 1v 2 3 3 4o',
      ],
    },
    {
      story: 'a language the journal does not have',
      from: 'originalLanguage: en',
      to: 'originalLanguage: fr',
      prints: [`${en}:11  originalLanguage “fr” is not known`, 'Known are: en, nl'],
    },
    {
      story: 'neither true nor false',
      from: 'keywords: [listening company]',
      to: 'keywords: [listening company]\nuntranslated: maybe',
      prints: [
        `${en}:22  untranslated must be true or false`,
        'Compare it with another file of the same kind.',
      ],
    },
    {
      story: 'a misspelt field',
      from: 'author: Ada Lind',
      to: 'autor: Ada Lind',
      prints: [`${en}:9  “autor” is not a field here`, 'Did you mean author?'],
    },
    ...['colour', '__proto__', 'constructor'].map((field) => ({
      story: `the unknown field ${field}`,
      from: 'author: Ada Lind',
      to: `${field}: Ada Lind`,
      prints: [`${en}:9  “${field}” is not a field here`, unknownField],
    })),
    {
      story: 'a misspelt field within a field',
      from: '    why: What came of it a year later.',
      to: '    whi: What came of it a year later.',
      prints: [
        `${en}:18  related.0.why is missing`,
        'Write it as why: …',
        `${en}:19  “whi” is not a field here`,
        'Did you mean why?',
      ],
    },
    {
      story: 'an entry that lacks its fields',
      from: '  - article: second-look\n    why: What came of it a year later.',
      to: '  - second-look',
      prints: [
        `${en}:18  related.0 must be a group of fields`,
        'Compare it with another file of the same kind.',
      ],
    },
    {
      story: 'a home page with four stops',
      in: 'en/pages/home.md',
      from: '  - article: second-look\n    why: Count again.\n',
      to: '',
      prints: [
        'en/pages/home.md:3  start needs five stops',
        'The drawn line has as many: give each an article and a why.',
      ],
    },
    {
      story: 'a figure that lacks a word',
      in: 'en/figures/customer-interaction.md',
      from: '  sales: Sales\n',
      to: '',
      prints: ['en/figures/customer-interaction.md:8  functions.sales is missing', 'Write it as sales: …'],
    },
    {
      story: 'a term without a meaning',
      in: 'en/glossary/silo.md',
      from: 'A department that keeps what it knows to itself.',
      to: '',
      prints: [
        'en/glossary/silo.md:5  the term has no meaning',
        'Write one or two sentences below the frontmatter.',
      ],
    },
    {
      story: 'a source in one language of two',
      in: 'sources.md',
      from: '{ en: A year of answers, nl: Een jaar vol antwoorden }',
      to: '{ en: A year of answers }',
      prints: [
        'sources.md:12  sources.S02.title must be a text, or one for each language',
        'Write it as { en: …, nl: … }, numbers between quotation marks.',
      ],
    },
    {
      story: 'a source at an address that is not https',
      in: 'sources.md',
      from: 'https://post',
      to: 'javascript://post',
      prints: ['sources.md:8  sources.S01.url is not an address', 'Write it with https:// in front.'],
    },
    {
      story: 'a topic whose slug is no address',
      in: 'topics.md',
      from: 'slug: luisteren',
      to: 'slug: Luisteren',
      prints: [
        'topics.md:9  tags.listening.nl.slug is not an address',
        'Use small letters, digits and single hyphens: future-of-the-cco-role',
      ],
    },
    {
      story: 'search words that are no list',
      in: 'synonyms.md',
      from: '[vraag, navraag]',
      to: 'vraag',
      prints: [
        'synonyms.md:5  synonyms.question.nl must be a list',
        'Compare it with another file of the same kind.',
      ],
    },
  ])
})

describe('days of the calendar', () => {
  tell(
    ['2020-13-45', '2026-02-30', '2026-2-3', '23 May 2014', '2026-11-21T10:00:00Z', '2025-02-29'].map(
      (day) => ({
        story: `${day} is not one`,
        from: 'published: 2026-11-21',
        to: `published: ${day}`,
        prints: [
          `${en}:14  published is not a date`,
          'Write a day that exists as year-month-day: 2026-11-21',
        ],
      }),
    ),
  )
})

describe('frontmatter that is not YAML', () => {
  const quote = 'Put a text with a colon, # or quotation marks between "double quotes".'
  const title = 'title: First steps of a listening company'
  tell([
    {
      story: 'a colon in a text',
      from: title,
      to: 'title: First steps: a start',
      prints: [
        `${en}:2  the frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings`,
        quote,
      ],
    },
    {
      story: 'a quotation mark that is never closed, far down',
      from: 'readingGoal: You can',
      to: 'readingGoal: "You can',
      prints: [`${en}:16  the frontmatter is not valid YAML: Missing closing "quote`, quote],
    },
    {
      story: 'a field that stands twice',
      from: 'slug: first-steps',
      to: 'slug: first-steps\nslug: other-steps',
      prints: [
        `${en}:4  the frontmatter is not valid YAML: Map keys must be unique`,
        'A field stands here twice: keep one.',
      ],
    },
    {
      story: 'a tab at the start of a line',
      from: 'slug: first-steps',
      to: '\tslug: first-steps',
      prints: [
        `${en}:3  the frontmatter is not valid YAML: Tabs are not allowed as indentation`,
        'Indent with spaces.',
      ],
    },
    ...[
      { text: '*Really*', mark: '*' },
      { text: '&Co listens', mark: '&' },
      { text: '!Look at this', mark: '!' },
    ].map(({ text, mark }) => ({
      story: `a text that begins with ${mark} would lose words without a word`,
      from: title,
      to: `title: ${text}`,
      prints: [
        `${en}:2  the frontmatter is not valid YAML: a text begins with ${mark}`,
        'Put the whole text between "double quotes".',
      ],
    })),
    {
      story: 'no frontmatter',
      from: '---\ntitle',
      to: 'title',
      prints: [
        `${en}:1  the file has no frontmatter`,
        'Begin the file with a line ---, the fields, and another line ---.',
      ],
    },
    {
      story: 'frontmatter that is never closed',
      from: 'keywords: [listening company]\n---',
      to: 'keywords: [listening company]',
      prints: [`${en}:1  the frontmatter has no end`, 'Close it with a line --- above the text.'],
    },
    {
      story: 'an empty frontmatter',
      from: '---\ntitle',
      to: '---\n# nothing yet\n---\ntitle',
      prints: [`${en}:1  the frontmatter is empty`, 'Fill in its fields: see the README for their names.'],
    },
    {
      story: 'frontmatter of plain words',
      from: '---\ntitle',
      to: '---\nonly words\n---\ntitle',
      prints: [`${en}:1  the frontmatter must be a group of fields`, 'Write each on its line: title: …'],
    },
  ])

  test.each(['js', 'javascript', ' js', 'coffee', 'json'])(
    'frontmatter in “%s” is refused and never run',
    async (kind) => {
      const store = copyOfSound()
      store.change(en, '---\ntitle', `---${kind}\nglobalThis.headerRan = true; ({})\n---\ntitle`)

      expect(await store.problems()).toEqual([
        `${en}:1  frontmatter in “${kind.trim()}” is not read`,
        'Frontmatter is YAML: write --- alone on the first line.',
      ])
      expect('headerRan' in globalThis).toBe(false)
    },
  )

  test('frontmatter whose aliases would fill the memory is refused', async () => {
    const store = copyOfSound()
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n')
    store.change(en, title, `${title}\n${bomb}`)

    expect((await store.problems()).filter((line) => line.startsWith(en))).toEqual([
      `${en}:3  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:4  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with &`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with *`,
      `${en}:5  the frontmatter is not valid YAML: a text begins with *`,
    ])
  })

  test.each([
    { written: 'with a byte order mark', as: (text: string) => `\uFEFF${text}` },
    { written: 'with the line ends of Windows', as: (text: string) => text.replaceAll('\n', '\r\n') },
    { written: 'with both', as: (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}` },
    { written: 'with the line ends of old', as: (text: string) => text.replaceAll('\n', '\r') },
  ])('a file $written is accepted, and problems keep their lines', async ({ as }) => {
    const store = copyOfSound()
    const sound = store.read(en)
    store.write(en, as(sound))
    expect(await store.problems()).toEqual([])

    store.write(en, as(sound.replace('category: role', 'category: rol').replace('Ask today.', '<hr>')))
    expect((await store.problems()).filter((line) => line.startsWith(en))).toEqual([
      `${en}:7  there is no category “rol”`,
      `${en}:36  raw HTML is not shown: <hr>`,
    ])
  })

  test('a broken file is reported again when it is read again', async () => {
    const store = copyOfSound()
    store.change(en, title, 'title: "open')
    const first = await store.problems()

    expect(first).not.toEqual([])
    expect(await store.problems()).toEqual(first)
  })
})

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

describe('links', () => {
  const second = 'en/articles/second-look.md'
  const dutch = 'nl/articles/second-look.md'
  tell([
    {
      story: 'to an article that does not exist',
      from: 'second-look.md#look-back',
      to: 'secnd-look.md',
      prints: [`${en}:28  there is no article “secnd-look” in en`, 'Did you mean second-look.md?'],
    },
    {
      story: 'to an article of the other language that does not exist',
      in: second,
      from: '../../nl/articles/first-steps.md#ask',
      to: '../../nl/articles/eerste-stappen.md',
      prints: [
        `${second}:28  there is no article “eerste-stappen” in nl`,
        'Articles are linked by the name of their file.',
      ],
    },
    {
      story: 'to a section of its own that does not exist',
      to: '[Ask](#asked)',
      prints: [
        `${en}:36  there is no section “asked” in ${en}`,
        'Its sections are: ask, answer, what-to-do-next',
      ],
    },
    {
      story: 'to a section of another article that does not exist',
      from: '#look-back',
      to: '#looking-back',
      prints: [
        `${en}:28  there is no section “looking-back” in ${second}`,
        'Its sections are: look-back, what-to-do-next',
      ],
    },
    {
      story: 'to a section in the other language that does not exist',
      in: dutch,
      from: '../../en/articles/first-steps.md#ask',
      to: '../../en/articles/first-steps.md#vraag',
      prints: [
        `${dutch}:28  there is no section “vraag” in ${en}`,
        'Its sections are: ask, answer, what-to-do-next',
      ],
    },
    {
      story: 'from a page to an article that does not exist',
      in: 'nl/pages/about.md',
      from: '(first-steps.md)',
      to: '(last-steps.md)',
      prints: ['nl/pages/about.md:6  there is no article “last-steps” in nl', 'Did you mean first-steps.md?'],
    },
    ...[
      '/en/articles/first-steps',
      'second-look',
      '../pages/about.md',
      '../../fr/articles/first-steps.md',
      '../../../../secret.md',
    ].map((href) => ({
      story: `${href}, which is not how articles are linked`,
      to: `[there](${href})`,
      prints: [
        `${en}:36  the link “${href}” leads nowhere`,
        'Link to an article by its file: [words](seven-tips.md) or [words](seven-tips.md#collaboration).',
      ],
    })),
    {
      story: 'that a definition further down gives the address of',
      to: '[there][1]\n\n[1]: nowhere.md',
      prints: [
        `${en}:38  there is no article “nowhere” in en`,
        'Articles are linked by the name of their file.',
      ],
    },
  ])

  test('a link to an article in a language it does not have names the language it has', async () => {
    const store = copyOfSound()
    store.remove(nl)

    expect(await store.problems()).toEqual(
      expect.arrayContaining([
        `${second}:28  there is no article “first-steps” in nl`,
        'It exists in en: link to ../../en/articles/first-steps.md',
      ]),
    )
  })
})

describe('addresses that could run or lead astray', () => {
  const hint = 'Link to https://…, mailto:…, an article’s file (seven-tips.md) or a section (#id).'

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'http://post.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\\\\\evil.example',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;&#x61;vascript:alert(1)',
    '&#9;javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#x20;javascript:alert(1)',
    '&nbsp;javascript:alert(1)',
    '&#10;//evil.example',
    '/&Tab;/evil.example',
  ])('%s is refused in a link, between angle brackets and in a definition', async (href) => {
    const store = copyOfSound()
    store.change(en, 'Ask today.', `[a](${href}) and [b](<${href}>) and [c]\n\n[c]: ${href}`)

    const lines = await store.problems()
    expect(lines.filter((line) => line === hint)).toHaveLength(3)
    expect(lines.filter((line) => line !== hint).map((line) => line.split(' ')[0])).toEqual([
      `${en}:36`,
      `${en}:36`,
      `${en}:38`,
    ])
  })

  test.each(['\u0001javascript:alert(1)', '\u001fhttps://evil.example', 'java\tscript:x', '\u001b[2J'])(
    'the control character in %j is refused, and not printed',
    async (href) => {
      const store = copyOfSound()
      store.change(en, 'Ask today.', `[a](<${href}>)`)

      const [line = '', ...rest] = await store.problems()
      expect(rest).toEqual([hint])
      expect(line).toMatch(
        /^en\/articles\/first-steps\.md:36 {2}the address “.* ?.*” is not safe to link to$/,
      )
      expect(line).not.toMatch(/\p{Cc}/u)
    },
  )

  test('a control character that Markdown itself takes out leads nowhere', async () => {
    const store = copyOfSound()
    store.change(en, 'Ask today.', '[a](&#1;javascript:alert(1))')

    expect((await store.problems())[0]).toBe(`${en}:36  the link “\uFFFDjavascript:alert(1)” leads nowhere`)
  })

  test.each(['<javascript:alert(1)>', '<http://post.example>', 'www.post.example', 'http://post.example'])(
    'the address %s, written plainly, is refused',
    async (written) => {
      const store = copyOfSound()
      store.change(en, 'Ask today.', `Ask at ${written} today.`)

      expect(await store.problems()).toEqual([
        expect.stringMatching(new RegExp(`^${en}:36 {2}the address “.*” is not safe to link to$`)),
        hint,
      ])
    },
  )
})

describe('what a text cannot hold', () => {
  const markdown = 'Write it in Markdown, or take it out. For a plain < write &lt;.'
  const page = 'en/pages/about.md'
  const deeper = 'Use ## for sections and ### for parts of one; the title comes from the frontmatter.'
  const outside = 'Headings begin at the start of a line, outside of these.'
  tell([
    ...[
      { what: 'a block', html: '<div onclick="x()">' },
      { what: 'a script', html: '<script>x()</script>' },
      { what: 'a comment', html: '<!-- later -->' },
      { what: 'an instruction', html: '<?php x ?>' },
    ].map(({ what, html }) => ({
      story: `${what} of HTML`,
      to: html,
      prints: [`${en}:36  raw HTML is not shown: ${html}`, markdown],
    })),
    {
      story: 'HTML within a line',
      to: 'Ask <b>today</b>.',
      prints: [
        `${en}:36  raw HTML is not shown: <b>`,
        markdown,
        `${en}:36  raw HTML is not shown: </b>`,
        markdown,
      ],
    },
    {
      story: 'HTML in a list in a quotation, long and cut short',
      to: `> - one\n> - <i title="${'long '.repeat(20)}">two`,
      prints: [`${en}:37  raw HTML is not shown: <i title="${'long '.repeat(20).slice(0, 50)}…`, markdown],
    },
    {
      story: 'HTML in a page',
      in: 'nl/pages/about.md',
      from: 'geen cookies',
      to: 'geen<br>cookies',
      prints: ['nl/pages/about.md:10  raw HTML is not shown: <br>', markdown],
    },
    {
      story: 'HTML in the meaning of a term',
      in: 'nl/glossary/silo.md',
      from: 'kennis',
      to: '<em>kennis',
      prints: ['nl/glossary/silo.md:6  raw HTML is not shown: <em>', markdown],
    },
    {
      story: 'links, directives and headings in the meaning of a term, which is plain text',
      in: 'en/glossary/silo.md',
      from: 'keeps what it knows to itself.',
      to: '[keeps](first-steps.md) what it knows.\n\n## More {#more}',
      prints: [
        'en/glossary/silo.md:6  the meaning of a term is plain text',
        'Take out headings, links and directives.',
        'en/glossary/silo.md:8  the meaning of a term is plain text',
        'Take out headings, links and directives.',
      ],
    },
    {
      story: 'pictures',
      to: '![a](a.png) and ![b]\n\n[b]: https://post.example/b.png',
      prints: [
        `${en}:36  pictures are not shown`,
        'Ask for a drawn figure with ::figure{name=…}.',
        `${en}:36  pictures are not shown`,
        'Ask for a drawn figure with ::figure{name=…}.',
      ],
    },
    {
      story: 'footnotes',
      to: 'Ask today.[^1]\n\n[^1]: Or tomorrow.',
      prints: [
        `${en}:36  footnotes are not shown`,
        'Cite a source with :cite{#S02}, or say it in the text.',
        `${en}:38  footnotes are not shown`,
        'Cite a source with :cite{#S02}, or say it in the text.',
      ],
    },
    {
      story: 'a heading without an id',
      to: '## And now',
      prints: [
        `${en}:36  the heading “And now” has no id`,
        'End the heading with {#short-english-words}, the same in both languages.',
      ],
    },
    {
      story: 'a heading without an id, to which a link leads: one problem, not three',
      from: '### Write the answer down {#answer}',
      to: '### Write the answer down\n\n[There](#answer).',
      prints: [
        `${en}:30  the heading “Write the answer down” has no id`,
        'End the heading with {#short-english-words}, the same in both languages.',
      ],
    },
    {
      story: 'a heading with an id that cannot be one',
      to: '## And now {#And now}',
      prints: [
        `${en}:36  “And now” cannot be an id`,
        'End the heading with {#short-english-words}, the same in both languages.',
      ],
    },
    // On a page, which no other language is held against.
    ...[
      {
        story: 'two headings with one id',
        to: '## And now {#privacy}',
        prints: [
          `${page}:10  the id “privacy” stands at two headings`,
          'It is also on line 8. Give one of them another id.',
        ],
      },
      ...['# Now {#now}', '#### Now {#now}', 'Now {#now}\n===='].map((heading) => ({
        story: `the heading ${heading}`,
        to: heading,
        prints: [
          `${page}:10  a heading of level ${heading.startsWith('####') ? 4 : 1} is not used in a text`,
          deeper,
        ],
      })),
      {
        story: 'a ### heading before the first ##',
        from: '## What',
        to: '### What',
        prints: [`${page}:8  a ### heading stands before the first ## heading`, deeper],
      },
    ].map((story) => ({ from: 'It sets no cookies.', ...story, in: page })),
    ...['> ## Now {#ask}', '- ## Now {#ask}', ':::note\n## Now {#ask}\n:::'].map((text) => ({
      story: `a heading inside something else: ${text}`,
      to: text,
      prints: [
        `${en}:${text.startsWith(':') ? 37 : 36}  the heading “Now {#ask}” stands inside a list, a quotation or a note`,
        outside,
      ],
    })),
  ])
})

describe('files', () => {
  test.each([
    'First-Steps.md',
    'first_steps.md',
    'first steps.md',
    'first-steps.MD',
    'first-steps.mdx',
    'notes.txt',
    '-.md',
  ])('the name %s is refused', async (name) => {
    const store = copyOfSound()
    store.write(`en/articles/${name}`, store.read(en))

    expect(await store.problems()).toEqual([
      `en/articles/${name}:1  “${name}” cannot be a file’s name here`,
      'Use small letters, digits, hyphens and the ending .md: the name is the id in all languages.',
    ])
  })

  test('what an operating system leaves behind is no problem', async () => {
    const store = copyOfSound()
    store.write('en/articles/.DS_Store', '')

    expect(await store.problems()).toEqual([])
  })

  test.each(['topics.md', 'sources.md', 'synonyms.md'])(
    '%s left out is one problem, not one for every name it should hold',
    async (file) => {
      const store = copyOfSound()
      store.remove(file)

      expect(await store.problems()).toEqual([
        `${file}:1  the file is missing`,
        'The content folder needs it: see the README.',
      ])
    },
  )

  test.each([
    en,
    nl,
    'en/glossary/churn.md',
    'nl/figures/customer-interaction.md',
    'topics.md',
    'sources.md',
  ])('%s without frontmatter is one problem: what others expect of it is not a second', async (file) => {
    const store = copyOfSound()
    store.write(file, 'words only')

    expect((await store.problems()).filter((line) => line.includes(':'))).toEqual([
      `${file}:1  the file has no frontmatter`,
    ])
  })

  test('articles unreadable in both languages are no second problem for those that point to them', async () => {
    const store = copyOfSound()
    store.write(en, 'words only')
    store.write(nl, 'words only')

    expect((await store.problems()).filter((line) => line.includes(':'))).toEqual([
      `${en}:1  the file has no frontmatter`,
      `${nl}:1  the file has no frontmatter`,
    ])
  })

  test('no library at all is three files too few', async () => {
    const { problems } = await readContent('tests/fixtures/nowhere')

    expect(problems.map(({ file }) => file)).toEqual([
      'tests/fixtures/nowhere/sources.md',
      'tests/fixtures/nowhere/synonyms.md',
      'tests/fixtures/nowhere/topics.md',
    ])
  })
})

test('all problems come in one run, file by file and line by line', async () => {
  const store = copyOfSound()
  store.change('topics.md', 'slug: meten', 'slug: de-rol')
  store.change(nl, '{#answer}', '{#antwoord}')
  store.change(nl, 'order: 1', 'order: 5')
  store.change(en, 'Ask today.', 'Ask <b> :cite{#S99} [x](#no).')
  store.change(en, 'second-look.md#look-back', 'javascript:x')
  store.change('en/articles/second-look.md', 'year: about 2015', 'year: 2015')
  store.change('en/articles/second-look.md', '2. Ask', '2. <i> Ask')
  store.change('nl/articles/second-look.md', 'tags: [measuring]', 'tags: [mesuring]')
  store.change('nl/articles/second-look.md', ':term[silo]{#silo}', ':term[silo]{#sila}')

  const lines = await store.problems()
  expect(
    `\n${lines.map((line) => (/^\S+:\d+ /.test(line) ? line : `    ${line}`)).join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    en/articles/first-steps.md:28  the address “javascript:x” is not safe to link to
        Link to https://…, mailto:…, an article’s file (seven-tips.md) or a section (#id).
    en/articles/first-steps.md:36  raw HTML is not shown: <b>
        Write it in Markdown, or take it out. For a plain < write &lt;.
    en/articles/first-steps.md:36  the source “S99” is cited but not listed
        Add S99 to sources in the frontmatter, or cite one of: S01
    en/articles/first-steps.md:36  there is no section “no” in en/articles/first-steps.md
        Its sections are: ask, answer, what-to-do-next
    en/articles/second-look.md:11  year must be a text
        Put it between quotation marks: "2015"
    en/articles/second-look.md:37  raw HTML is not shown: <i>
        Write it in Markdown, or take it out. For a plain < write &lt;.
    nl/articles/first-steps.md:6  order differs from en/articles/first-steps.md:6
        It is the same in every language: make the two equal.
    nl/articles/first-steps.md:30  the sections differ from en/articles/first-steps.md: here “antwoord” stands where that file has ### … {#answer} (line 30)
        Both languages have the same section ids in the same order, so that links to them keep working.
    nl/articles/second-look.md:8  there is no tag “mesuring”
        Did you mean measuring?
    nl/articles/second-look.md:28  there is no term “sila”
        Did you mean silo?
    topics.md:10  the slug “de-rol” is taken by topics.md:3
        Give one of the two another slug.
    "
  `)
})
