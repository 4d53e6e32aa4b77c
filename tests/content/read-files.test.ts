import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfSound } from './copy-of-sound'

const hint = 'This is a problem of the file system, such as missing permissions, not of the text.'

test('a file that cannot be read is not said to be missing', async () => {
  const store = copyOfSound()
  store.remove('topics.md')
  mkdirSync(join(store.root, 'topics.md'))

  expect(await store.problems()).toEqual([
    expect.stringMatching(/^topics\.md:1 {2}the file cannot be read: EISDIR/),
    hint,
  ])
})

test('an article that cannot be read is reported, and the rest of the content is read', async () => {
  const store = copyOfSound()
  store.remove('en/articles/first-steps.md')
  mkdirSync(join(store.root, 'en/articles/first-steps.md'))

  expect(await store.problems()).toEqual([
    expect.stringMatching(/^en\/articles\/first-steps\.md:1 {2}the file cannot be read: EISDIR/),
    hint,
  ])
})

test('a folder that cannot be read is a problem, and not an empty one', async () => {
  const store = copyOfSound()
  // A file in the folder's place: reading it as a folder fails whoever runs the test.
  store.removeFolder('en/glossary')
  writeFileSync(join(store.root, 'en/glossary'), '')

  expect(await store.problems()).toEqual([
    expect.stringMatching(/^en\/glossary:1 {2}the folder cannot be read: ENOTDIR/),
    hint,
  ])
})

test('a folder that is not there is empty: what it should hold is missing', async () => {
  const store = copyOfSound()
  store.removeFolder('nl/figures')

  expect(await store.problems()).toContain(
    'en/figures/customer-interaction.md:1  there is no translation: nl/figures/customer-interaction.md is missing',
  )
})
