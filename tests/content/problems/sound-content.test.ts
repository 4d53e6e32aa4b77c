import { expect, test } from 'vitest'
import { readContent } from '@/lib/content/read/read-content'
import { copyOfSound } from '../copy-of-sound'
import { contentOf } from '../made-content'
import { en, nl } from './stories'

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
