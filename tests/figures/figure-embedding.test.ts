import { expect, test } from 'vitest'
import { placeOfFigure } from '@/lib/content/figure-embedding'
import { figureNames } from '@/lib/figures/figure-names'

test.each(figureNames)(
  '%s is found in the same article, under the same number, in both languages',
  async (name) => {
    const [english, dutch] = await Promise.all([placeOfFigure(name, 'en'), placeOfFigure(name, 'nl')])

    expect(english?.article.id).toBe(dutch?.article.id)
    expect(english?.number).toBe(dutch?.number)
  },
)

test('the third chart of the leadership lesson is its figure 3', async () => {
  expect(await placeOfFigure('org-glue', 'en')).toMatchObject({
    article: { id: 'leadership-lesson', language: 'en' },
    number: 3,
  })
})
