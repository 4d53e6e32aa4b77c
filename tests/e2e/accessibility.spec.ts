import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { everyPage, expect, test } from './house'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

      for (const { kind, language, path } of everyPage) {
        test(`${kind} in ${language} has no barrier that can be found by machine`, async ({ page }) => {
          await page.goto(path)
          expect(await violationsOf(page)).toEqual([])
        })
      }

      test('nor has the search dialog, empty and with results', async ({ page }) => {
        await page.goto('/en')
        await page.keyboard.press('Control+k')
        await expect(page.locator('[role=option]').first()).toBeVisible()
        expect(await violationsOf(page)).toEqual([])
        await page.keyboard.type('journey')
        await expect(page.locator('dialog mark').first()).toBeVisible()
        expect(await violationsOf(page)).toEqual([])
      })

      test('nor has the page for what does not exist', async ({ page, logged }) => {
        await page.goto('/nl/onzin')
        logged.splice(0)
        expect(await violationsOf(page)).toEqual([])
      })
    })
  }
}

for (const [name, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['print', { media: 'print' }],
] as const) {
  test.describe(`in ${name}`, () => {
    for (const { kind, language, path } of everyPage) {
      test(`${kind} in ${language} has no barrier that can be found by machine`, async ({ page }) => {
        await page.emulateMedia(media)
        await page.goto(path)
        expect(await violationsOf(page)).toEqual([])
      })
    }
  })
}

test('the keyboard alone reaches the text, the search and the other language', async ({ page }) => {
  await page.goto('/en/articles/leadership-lesson-customer-experience')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'You are here' }).getByRole('link').first()).toBeFocused()
})

test('focus is drawn as a ring', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveCSS('outline-style', 'solid')
  await expect(focused).toHaveCSS('outline-width', '3px')
})
