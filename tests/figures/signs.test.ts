import { expect, test } from 'vitest'
import { contentStore, findPage } from '@/lib/content/store'
import { signNames } from '@/lib/figures/signs'
import { languages } from '@/lib/i18n/languages'

const page = 'how-to-read-the-drawings'

test.each(languages)(
  'every sign is explained in %s, in the order in which the signs are listed',
  async (language) => {
    const { sections } = await findPage(language, page)
    const explained = sections.filter(({ depth }) => depth === 3)

    expect(explained.map(({ id }) => id)).toEqual([...signNames])
    expect(explained.filter(({ text }) => text === '')).toEqual([])
  },
)

test.each(languages)('the line of every article is explained in %s', async (language) => {
  const { lines = [] } = await findPage(language, page)
  const { articles } = await contentStore()
  const ids = articles.filter((article) => article.language === language).map(({ id }) => id)

  expect(lines.map(({ article }) => article).sort()).toEqual(ids.sort())
})
