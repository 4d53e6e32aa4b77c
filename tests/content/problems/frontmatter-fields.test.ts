import { describe, expect } from 'vitest'
import { en, tell } from './stories'

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
