import { describe, expect, test } from 'vitest'
import { readContent } from '@/lib/content/read/read-content'
import { copyOfSound } from '../copy-of-sound'
import { en, nl } from './stories'

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
