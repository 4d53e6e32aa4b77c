import { expect, test } from 'vitest'
import { copyOfSound } from '../content/copy-of-sound'

const home = 'en/pages/home.md'

test('a term to know that is not in the glossary is reported on its line', async () => {
  const store = copyOfSound()
  store.change(home, 'terms: [churn, silo]', 'terms: [churn, sillo]')

  expect(await store.problems()).toEqual([`${home}:14  there is no term “sillo”`, 'Did you mean silo?'])
})

test('a home page names at least one term to know', async () => {
  const store = copyOfSound()
  store.change(home, 'terms: [churn, silo]', 'terms: []')

  expect(await store.problems()).toEqual([
    `${home}:14  terms needs at least one term`,
    'Name ids from glossary/: terms: [touchpoint]',
  ])
})
