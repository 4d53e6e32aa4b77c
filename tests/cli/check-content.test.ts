import { expect, test } from 'vitest'
import { checkContent } from '@/lib/cli/check-content'
import { copyOfSound } from '../content/copy-of-sound'
import { printed } from './printed'

test('sound content is counted, and the command ends with 0', async () => {
  const { said, complained } = printed()

  expect(await checkContent('tests/fixtures/sound')).toBe(0)
  expect(said).toEqual(['Content is sound: 4 articles, 4 terms, 2 sources.'])
  expect(complained).toEqual([])
})

test('one problem is printed with its place and its remedy, and the command ends with 1', async () => {
  const store = copyOfSound()
  store.change('en/articles/first-steps.md', ':term[customers who leave]{#churn}', ':term[churn]{#chrun}')
  const { said, complained } = printed()

  expect(await checkContent(store.root)).toBe(1)
  expect(complained.join('\n').replaceAll(store.root, 'content')).toMatchInlineSnapshot(`
    "content/en/articles/first-steps.md:28  there is no term “chrun”
        Known are: churn, silo

    1 problem to mend in content/."
  `)
  expect(said).toEqual([])
})

test('several problems are all printed, and counted', async () => {
  const store = copyOfSound()
  store.change('topics.md', 'slug: luisteren', 'slug: Luisteren')
  store.change('en/articles/first-steps.md', 'Ask today.', '<b>Ask')
  store.change('en/articles/first-steps.md', 'published: 2026-11-21', 'published: 2020-13-45')
  const { complained } = printed()

  expect(await checkContent(store.root)).toBe(1)
  expect(complained.join('\n').replaceAll(store.root, 'content')).toMatchInlineSnapshot(`
    "content/en/articles/first-steps.md:14  published is not a date
        Write a day that exists as year-month-day: 2026-11-21
    content/en/articles/first-steps.md:36  raw HTML is not shown: <b>
        Write it in Markdown, or take it out. For a plain < write &lt;.
    content/topics.md:9  tags.listening.nl.slug is not an address
        Use small letters, digits and single hyphens: future-of-the-cco-role

    3 problems to mend in content/."
  `)
})

test('a folder without content is a problem, not a crash', async () => {
  const { complained } = printed()

  expect(await checkContent('tests/fixtures/nowhere')).toBe(1)
  expect(complained.at(-1)).toBe('\n3 problems to mend in tests/fixtures/nowhere/.')
})
