import { describe, expect, test } from 'vitest'
import { countWords, parseBody } from '@/lib/content/parse/body'

const bodyOf = (markdown: string) => parseBody(markdown, 'a.md', 1).body
const problemsIn = (markdown: string, firstLine = 1) =>
  parseBody(markdown, 'a.md', firstLine).problems.map(({ line, message }) => `${line} ${message}`)

test('a body is a lead and sections, each with its id, title, depth, text and line', () => {
  const { body, problems } = parseBody(
    '\nLead one.\n\nLead *two*.\n\n## First **part** {#first}\n\nText.\n\n### Detail {#detail}\n\nMore.\n',
    'a.md',
    20,
  )

  expect(problems).toEqual([])
  expect(body.lead).toBe('Lead one. Lead two.')
  expect(body.sections).toEqual([
    { id: 'first', title: 'First part', depth: 2, text: 'Text.', line: 25 },
    { id: 'detail', title: 'Detail', depth: 3, text: 'More.', line: 29 },
  ])
})

test('a body without headings is its lead, and an empty one is nothing', () => {
  expect(bodyOf('Only this.')).toMatchObject({ lead: 'Only this.', sections: [], words: 2 })
  expect(bodyOf('')).toMatchObject({ lead: '', sections: [], words: 0 })
})

test.each([
  { what: 'emphasis and links', markdown: 'A *b* **c** [d](https://e.example).', text: 'A b c d.' },
  { what: 'a line break in the source', markdown: 'One\ntwo.', text: 'One two.' },
  { what: 'a hard break', markdown: 'One\\\ntwo.', text: 'One two.' },
  { what: 'a list', markdown: '- one\n- two\n  - three', text: 'one two three' },
  { what: 'a numbered list with paragraphs', markdown: '1. one\n\n   more\n2. two', text: 'one more two' },
  { what: 'a quotation', markdown: '> one\n>\n> two', text: 'one two' },
  { what: 'a table', markdown: '| a | b |\n| --- | --- |\n| c | d *e* |', text: 'a b c d e' },
  { what: 'a note', markdown: ':::note\nAside.\n:::', text: 'Aside.' },
  { what: 'a term, shown by its words', markdown: 'Mind :term[the churn]{#churn}.', text: 'Mind the churn.' },
  {
    what: 'a source, of which nothing is read out',
    markdown: 'So it is.:cite{#S01} Yes.',
    text: 'So it is. Yes.',
  },
  {
    what: 'a figure, of which nothing is read out',
    markdown: 'One.\n\n::figure{name=journey-map}\n\nTwo.',
    text: 'One. Two.',
  },
  { what: 'code and braces, which are words', markdown: 'Set `a` to {b}.', text: 'Set a to {b}.' },
  { what: 'entities', markdown: 'a &lt; b &amp; c', text: 'a < b & c' },
])('the plain text of $what', ({ markdown, text }) => {
  expect(bodyOf(markdown).lead).toBe(text)
})

test('a body knows all it points to, and where', () => {
  const body = bodyOf(
    [
      'See [a](seven-tips.md) and :term[b]{#churn}.:cite{#S01}:cite{#S02}',
      '',
      '::figure{name=journey-map}',
      '',
      '- [c][c] in :term[d]{#silo}',
      '',
      '[c]: https://post.example/',
    ].join('\n'),
  )

  expect(body.links).toEqual([
    { href: 'seven-tips.md', line: 1 },
    { href: 'https://post.example/', line: 7 },
  ])
  expect(body.terms).toEqual([
    { refId: 'churn', line: 1 },
    { refId: 'silo', line: 5 },
  ])
  expect(body.cites.map(({ refId }) => refId)).toEqual(['S01', 'S02'])
  expect(body.figures).toEqual([{ refId: 'journey-map', line: 3 }])
})

test('problems stand on the line of the file, also within a paragraph of several lines', () => {
  expect(problemsIn('One\ntwo <b>\nthree ![x](y.png)\n\n- four\n- five <i>', 10)).toEqual([
    '11 raw HTML is not shown: <b>',
    '12 pictures are not shown',
    '15 raw HTML is not shown: <i>',
  ])
})

test('headings in the words of Setext and with emphasis have ids too', () => {
  expect(bodyOf('First *part* {#first}\n---\n\n## `code` *only* {#second}').sections).toMatchObject([
    { id: 'first', title: 'First part' },
    { id: 'second', title: 'code only' },
  ])
})

describe('ids of headings', () => {
  test.each(['a', 'leaders-first', 'phase-4'])('{#%s} is one', (id) => {
    expect(problemsIn(`## Title {#${id}}`)).toEqual([])
  })

  test.each(['', 'Leaders', '4-phases', 'a b', 'a_b', 'é', 'a.b', '-a'])('{#%s} is none', (id) => {
    expect(problemsIn(`## Title {#${id}}`)).toHaveLength(1)
  })

  test('an id in the middle of a heading is none', () => {
    expect(problemsIn('## Title {#id} goes on')).toEqual(['1 the heading “Title {#id} goes on” has no id'])
  })
})

test('a text without fault may hold braces, colons, less-than signs and dollar signs', () => {
  expect(
    problemsIn('At 10: 30 { "a": 1 } costs $5, 3 < 4, a <- b: import x from "y"; export default 1'),
  ).toEqual([])
})

test('a plain address of https and one of mail are links like any other', () => {
  expect(bodyOf('See https://post.example/a and desk@post.example.').links.map(({ href }) => href)).toEqual([
    'https://post.example/a',
    'mailto:desk@post.example',
  ])
})

test.each([
  { text: '', words: 0 },
  { text: ' – … & “” ', words: 0 },
  { text: 'one', words: 1 },
  { text: 'a well-known CCO’s P&L', words: 4 },
  { text: '€ 100 is 40 per cent', words: 5 },
  { text: 'één\u00A0miljoen\nklanten', words: 3 },
])('“$text” has $words words', ({ text, words }) => {
  expect(countWords(text)).toBe(words)
})

test('the words of a body are those of its lead, its headings and their texts', () => {
  expect(bodyOf('One two.:cite{#S01}\n\n## Three {#three}\n\nFour five six.').words).toBe(6)
})
