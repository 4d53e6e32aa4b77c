import { expect, test } from '../e2e/house'
import { expectSound } from './sound'

for (const width of [1440, 320]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

    test('the search dialog has no barrier that can be found by machine, empty and with results', async ({
      page,
    }) => {
      await page.goto('/en')
      await page.keyboard.press('Control+k')
      await expect(page.locator('[role=option]').first()).toBeVisible()
      await expectSound(page, 'empty')
      // At once, so that the texts of all rows come in one answer.
      const texts = page.waitForResponse(/\/api\/search\/rows/)
      await page.keyboard.insertText('journey')
      await texts
      await expect(page.locator('[role=option] .search-dialog__snippet mark').first()).toBeVisible()
      await expectSound(page, 'with results')
    })
  })
}
