import { expect, test } from 'vitest'
import { listTranslations } from '@/lib/cli/translations'
import { copyOfSound } from '../content/copy-of-sound'
import { printed } from './printed'

/** What the command says of a library after that was done to it. */
async function saidOf(spoil: (store: ReturnType<typeof copyOfSound>) => void): Promise<string[]> {
  const store = copyOfSound()
  spoil(store)
  const { said } = printed()
  expect(await listTranslations(store.root)).toBe(0)
  return said
}

const nl = 'nl/articles/first-steps.md'

test('where every article has every language, that is said', async () => {
  expect(await saidOf(() => {})).toEqual(['Every article has every language, and none trails.'])
})

test('an article that lacks a language is listed', async () => {
  expect(await saidOf((store) => store.remove(nl))).toEqual(['first-steps: no edition in nl'])
})

test('an edition that is older than another is listed with both days', async () => {
  expect(
    await saidOf((store) =>
      store.change('nl/articles/second-look.md', 'updated: 2026-12-01', 'updated: 2026-11-30'),
    ),
  ).toEqual(['second-look: nl is of 2026-11-30, another edition of 2026-12-01'])
})

test('an edition that never changed counts from the day it came out', async () => {
  expect(
    await saidOf((store) => store.change('en/articles/second-look.md', 'updated: 2026-12-01\n', '')),
  ).toEqual(['second-look: en is of 2026-11-21, another edition of 2026-12-01'])
})

test('an edition that cannot be read is not said to be missing', async () => {
  expect(await saidOf((store) => store.change(nl, 'order: 1', 'order: one'))).toEqual([
    'first-steps: nl cannot be read; npm run content -- check says why',
  ])
})

test('an edition with a fault in its text is there all the same', async () => {
  expect(await saidOf((store) => store.change(nl, 'Vraag het', '<b>Vraag het'))).toEqual([
    'Every article has every language, and none trails.',
  ])
})
