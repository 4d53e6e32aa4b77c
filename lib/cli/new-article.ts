import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isLanguage, languages } from '../i18n/languages'

/** Writes a new article from the template; never overwrites a file. Returns the exit code. */
export async function startArticle(
  root: string,
  [language = '', id = '', ...more]: string[],
): Promise<number> {
  if (!isLanguage(language) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || more.length > 0) {
    console.error(`Say the language (${languages.join(' or ')}) and an id of small letters and hyphens:`)
    console.error('  npm run content -- new nl klantreis')
    return 2
  }
  const file = join(root, language, 'articles', `${id}.md`)
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, template(id, new Date().toISOString().slice(0, 10)), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    console.error(`${file} exists already; nothing was changed.`)
    return 1
  }
  console.log(
    `Wrote ${file}. Its comments say what goes where; npm run content -- check tells what is still missing.`,
  )
  return 0
}

const template = (id: string, today: string) => `---
title:                    # as readers see it
slug: ${id}               # the address in this language: small letters, digits, hyphens
description:              # one sentence, at most 160 characters, for search engines and lists
summary:                  # two or three sentences at the head of the article
order:                    # its place among the articles, a whole number
category:                 # one id from topics.md
tags: []                  # one or more ids from topics.md
author:                   # who had the ideas; leave the line out when unknown; for an organisation add authorIsOrganisation: true
affiliation:              # role and organisation; leave the line out when unknown
publication:              # where the original appeared; leave the line out when unknown
originalTitle:            # the title of the original piece
originalLanguage: en      # en or nl
year:                     # as text, between quotation marks: "2014"
yearNote:                 # how the year is known
published: ${today}       # the day this edition comes out
line: 0 1 2 3 4o          # the small drawn line: levels 0 to 4, o magic, v pain point, c customer, x end, ~ to come
readingGoal:              # what a reader can do afterwards
related:                  # articles to read next, each with a reason
  - article:
    why:
sources: []               # ids from sources.md, in the order in which they are cited
keywords: []              # words and questions readers may search for
untranslated: true        # take this line out when the other language is there
---

An opening of one to three sentences.

## A first section {#first-section}

Text. Link to another article by its file: [seven tips](seven-tips.md). Mark a term where it is first used:
:term[voice of the customer]{#voice-of-the-customer}. Cite a source after the sentence.:cite{#S01}

## What to do next {#what-to-do-next}

Steps for Monday.
`
