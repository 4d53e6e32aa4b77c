import { expect, pages, test } from '../e2e/house'
import { words } from '../e2e/site'

test('the keyboard alone reaches the text, the search and the other language', async ({ page }) => {
  await page.goto(pages.article.en)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.en.skipToContent })).toBeFocused()
  await expect(page.getByRole('link', { name: words.en.skipToContent })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('navigation', { name: words.en.breadcrumb }).getByRole('link').first(),
  ).toBeFocused()
})

test('focus is drawn as a ring', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveCSS('outline-style', 'solid')
  await expect(focused).toHaveCSS('outline-width', '3px')
})
