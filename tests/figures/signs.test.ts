import { expect, test } from 'vitest'
import { contentStore } from '@/lib/content/store'
import { signNames } from '@/lib/figures/signs'
import { languages } from '@/lib/i18n/languages'

const page = 'how-to-read-the-drawings'

test.each(languages)(
  'every sign is explained in %s, in the order in which the signs are listed',
  async (language) => {
    const { sections } = (await contentStore()).getPage(page, language)
    const explained = sections.filter(({ depth }) => depth === 3)

    expect(explained.map(({ id }) => id)).toEqual([...signNames])
    expect(explained.filter(({ text }) => text === '')).toEqual([])
  },
)

test.each(languages)('the lines of articles are explained once each in %s', async (language) => {
  const store = await contentStore()
  const explained = (store.getPage(page, language).lines ?? []).map(({ article }) => article)

  expect(new Set(explained).size).toBe(explained.length)
  expect(explained.filter((id) => !store.getArticle(id, language))).toEqual([])
})
