import { expect, test } from 'vitest'
import { contentStore } from '@/lib/content/store'
import { figureNames } from '@/lib/figures/figure-names'

test.each(figureNames)(
  '%s is found in the same article, under the same number, in both languages',
  async (name) => {
    const store = await contentStore()
    const [english, dutch] = [store.getFigureEmbedding(name, 'en'), store.getFigureEmbedding(name, 'nl')]

    expect(english?.article.id).toBe(dutch?.article.id)
    expect(english?.number).toBe(dutch?.number)
  },
)

test('the third chart of the leadership lesson is its figure 3', async () => {
  expect((await contentStore()).getFigureEmbedding('org-glue', 'en')).toMatchObject({
    article: { id: 'leadership-lesson', language: 'en' },
    number: 3,
  })
})
