import { describe, expect, test } from 'vitest'
import { copyOfSound } from '../copy-of-sound'
import { en, nl, tell } from './stories'

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
