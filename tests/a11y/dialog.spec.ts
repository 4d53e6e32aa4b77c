import { expect, test } from '../e2e/house'
import { rulesOfLook, violations } from './axe'

for (const width of [1440, 320]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

    test('the search dialog has no barrier that can be found by machine, empty and with results', async ({
      page,
    }) => {
      await page.goto('/en')
      await page.keyboard.press('Control+k')
      await expect(page.locator('[role=option]').first()).toBeVisible()
      const expectSound = async (state: string) => {
        await page.emulateMedia({ colorScheme: 'light' })
        expect(await violations(page), state).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await violations(page, rulesOfLook), `${state}, dark`).toEqual([])
      }
      await expectSound('empty')
      await page.keyboard.type('journey')
      await expect(page.locator('dialog mark').first()).toBeVisible()
      await expectSound('with results')
    })
  })
}
