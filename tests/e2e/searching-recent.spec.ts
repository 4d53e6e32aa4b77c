import type { Page } from '@playwright/test'
import { expect, test } from './house'
import { words } from './site'

test.describe('recent searches', () => {
  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('recent-searches'))
  const searchFor = async (page: Page, query: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(query)
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=/)
  }

  test('are not kept unless the reader asks for it', async ({ page }) => {
    await page.goto('/en')
    await searchFor(page, 'telstra')
    expect(await kept(page)).toBeNull()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('are kept on the device from then on, searched again by a press, and forgotten by another', async ({
    page,
  }) => {
    await page.goto('/nl')
    await page.keyboard.press('Control+k')
    await page.getByRole('button', { name: words.nl.recentKeep }).click()
    await expect(page.getByText(words.nl.recentNone)).toBeVisible()
    await page.keyboard.press('Escape')
    await searchFor(page, 'telstra')
    await page.goto('/nl')
    await page.evaluate(() => sessionStorage.clear())
    await searchFor(page, 'klantreis')
    await page.goto('/nl')
    await page.evaluate(() => sessionStorage.clear())

    await page.keyboard.press('Control+k')
    const recent = page.getByRole('group', { name: words.nl.recent })
    await expect(recent.getByRole('button')).toHaveText(['klantreis', 'telstra'])
    await recent.getByRole('button', { name: 'telstra' }).click()
    const field = page.getByRole('combobox', { name: words.nl.searchLabel })
    await expect(field).toHaveValue('telstra')
    await expect(field).toBeFocused()
    await expect(page.locator('[role=option]').first()).toContainText('Telstra')
    await expect(recent).toBeHidden()

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.nl.recentForget }).click()
    await expect(page.getByRole('button', { name: words.nl.recentKeep })).toBeFocused()
    expect(await kept(page)).toBeNull()
  })

  test('a browser that keeps nothing says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.getByRole('button', { name: words.en.recentKeep }).click()
    await expect(page.getByText(words.en.recentRefused)).toBeVisible()
  })
})
