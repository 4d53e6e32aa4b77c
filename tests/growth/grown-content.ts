import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The article that is added in both languages, with a tag, a source, a term and a figure of the site. */
export const TRANSLATED = {
  id: 'listening-week',
  en: '/en/articles/a-week-of-listening',
  nl: '/nl/artikelen/een-week-luisteren',
}

/** The article that is added in English only, with a tag of its own. */
export const UNTRANSLATED = { id: 'english-notes', en: '/en/articles/english-notes' }

/** Adds articles, and what they refer to, to the content of a project. `articles` is how many it has. */
export function growContent(root: string, articles: number): void {
  const write = (path: string, text: string) => {
    const file = join(root, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const addBelow = (path: string, line: string, text: string) => {
    const file = join(root, 'content', path)
    const source = readFileSync(file, 'utf8')
    if (!source.includes(`\n${line}\n`)) throw new Error(`${file} has no line “${line}”`)
    writeFileSync(
      file,
      source.replace(`\n${line}\n`, () => `\n${line}\n${text}`),
    )
  }

  addBelow('topics.md', 'tags:', tag('listening-posts', 'Listening posts', 'Luisterposten'))
  addBelow('topics.md', 'tags:', tag('notes', 'Notes', 'Notities'))
  addBelow('sources.md', 'sources:', '  S900:\n    title: A diary of listening\n    read: itself\n')
  write('en/glossary/listening-post.md', term('listening post', 'A place where staff hear customers.'))
  write(
    'nl/glossary/listening-post.md',
    term('luisterpost', 'Een plek waar medewerkers klanten horen praten.'),
  )
  write(
    `en/articles/${TRANSLATED.id}.md`,
    article({
      title: 'A week of listening',
      slug: 'a-week-of-listening',
      order: articles + 1,
      tag: 'listening-posts',
      facts: 'the diary of one team',
      why: 'Listening is the first of them.',
      lead: 'One team sat beside the telephones for a week.',
      section: 'Each morning began at a :term[listening post]{#listening-post}.:cite{#S900}',
      heading: 'What they heard',
    }),
  )
  write(
    `nl/articles/${TRANSLATED.id}.md`,
    article({
      title: 'Een week luisteren',
      slug: 'een-week-luisteren',
      order: articles + 1,
      tag: 'listening-posts',
      facts: 'het dagboek van een team',
      why: 'Luisteren is de eerste ervan.',
      lead: 'Een team zat een week lang naast de telefoon.',
      section: 'Elke ochtend begon bij een :term[luisterpost]{#listening-post}.:cite{#S900}',
      heading: 'Wat zij hoorden',
    }),
  )
  write(
    `en/articles/${UNTRANSLATED.id}.md`,
    article({
      title: 'Notes that wait for a translation',
      slug: 'english-notes',
      order: articles + 2,
      tag: 'notes',
      facts: 'notes nobody has translated',
      why: 'It has seven more.',
      lead: 'These notes exist in English alone.',
      section: 'A translator may change that one day.:cite{#S900}',
      heading: 'Why so late',
      more: 'untranslated: true\n',
      figure: 'cmo-power',
    }),
  )
}

const tag = (id: string, en: string, nl: string) =>
  `  ${id}:\n    en:\n      name: ${en}\n      slug: ${id}\n      description: Made for a test of growth.\n` +
  `    nl:\n      name: ${nl}\n      slug: ${nl.toLowerCase()}\n      description: Gemaakt om groei te toetsen.\n`

const term = (name: string, definition: string) => `---\nterm: ${name}\nsynonyms: []\n---\n\n${definition}\n`

interface ArticleTexts {
  title: string
  slug: string
  order: number
  tag: string
  facts: string
  why: string
  lead: string
  section: string
  heading: string
  more?: string
  figure?: string
}

const article = (texts: ArticleTexts) => `---
title: ${texts.title}
slug: ${texts.slug}
description: ${texts.title}, ${texts.facts}.
summary: ${texts.lead} ${texts.title} (${texts.facts}) is kept short because it is read by tests alone.
order: ${texts.order}
category: methods-and-models
tags: [${texts.tag}]
originalTitle: A diary of listening
originalLanguage: en
year: "2026"
yearNote: ${texts.title} 2026.
published: 2026-12-01
line: 0 1 2 3 4o
readingGoal: ${texts.lead}
related:
  - article: seven-tips
    why: ${texts.why}
sources: [S900]
keywords: []
${texts.more ?? ''}---

${texts.lead}

## ${texts.heading} {#heard}

${texts.section}

::figure{name=${texts.figure ?? 'board-seat'}}
`
