import { expect, test } from 'vitest'
import { copyOfSound } from './copy-of-sound'

test('a page that explains the line of an article without a file is told so on its own line', async () => {
  const store = copyOfSound()
  const about = store.read('en/pages/about.md')
  store.write(
    'en/pages/about.md',
    about.replace('---\n', '---\nlines:\n  - article: first-stepz\n    reads: a line\n'),
  )

  expect(await store.problems()).toEqual([
    'en/pages/about.md:3  there is no article “first-stepz”',
    'Did you mean first-steps?',
  ])
})
