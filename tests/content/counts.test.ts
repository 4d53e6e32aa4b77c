import { expect, test } from 'vitest'
import { copyOfSound } from './copy-of-sound'

const about = 'en/pages/about.md'

test('a page counts the content of its language in words, with a capital where a sentence begins', async () => {
  const store = copyOfSound()
  const description = /^description: .*$/m
  for (const [file, text] of [
    [about, 'One of :count{of=articles} texts. :count{of=terms} terms help.'],
    ['nl/pages/about.md', 'Een van :count{of=articles} teksten. :count{of=categories} onderwerp.'],
  ] as const)
    store.write(file, store.read(file).replace(description, `description: ${text}`))
  const read = await store.content()

  expect(read.getPage('about', 'en').description).toBe('One of two texts. Two terms help.')
  expect(read.getPage('about', 'nl').description).toMatch(
    /^Een van twee teksten\. \p{Lu}\p{Ll}+ onderwerp\.$/u,
  )
})

test('counts stand in the text of a page as well, and grow with the content', async () => {
  const store = copyOfSound()
  store.write(about, `${store.read(about)}\nThere are :count{of=articles} articles.\n`)
  expect((await store.content()).getPage('about', 'en').markdown).toContain('There are two articles.')

  store.write(
    'en/articles/third-look.md',
    store
      .read('en/articles/second-look.md')
      .replace(/^slug: .*$/m, 'slug: third-look\nuntranslated: true')
      .replace(/^order: .*$/m, 'order: 3'),
  )
  expect((await store.content()).getPage('about', 'en').markdown).toContain('There are three articles.')
})

test('what cannot be counted is reported with its line', async () => {
  const store = copyOfSound()
  const lines = store.read(about).trimEnd().split('\n').length
  store.write(about, `${store.read(about).trimEnd()}\n\nThere are :count{of=artcles} articles.\n`)

  expect(await store.problems()).toEqual([
    `${about}:${lines + 2}  “artcles” cannot be counted`,
    'Did you mean articles?',
  ])
})

test('articles do not count: the directive belongs to pages', async () => {
  const store = copyOfSound()
  store.change('en/articles/first-steps.md', 'Ask today.', 'Ask :count{of=articles} people.')

  expect((await store.problems())[0]).toContain('“:count” is not a directive of this site')
})
