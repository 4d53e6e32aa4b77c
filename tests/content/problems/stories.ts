import { expect, test, vi } from 'vitest'
import { copyOfSound } from '../copy-of-sound'

vi.setConfig({ testTimeout: 30_000 })

/** The first article of the sound content, in each language. */
export const en = 'en/articles/first-steps.md'
export const nl = 'nl/articles/first-steps.md'

/** One change to the sound library, and all that a check then prints. */
export interface Story {
  story: string
  in?: string
  from?: string
  to: string
  prints: string[]
}

/** Each story is one change, to the English article unless it says otherwise. */
export function tell(stories: readonly Story[]) {
  test.each(stories)('$story', async ({ in: file = en, from = 'Ask today.', to, prints }) => {
    const store = copyOfSound()
    store.change(file, from, to)

    expect(await store.problems()).toEqual(prints)
  })
}
