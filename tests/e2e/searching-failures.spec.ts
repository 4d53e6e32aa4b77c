import { expect, test } from './house'
import { content, pattern, words } from './site'

const { homePages } = await content()
const start = homePages.find(({ language }) => language === 'en')?.start ?? []

/** How many results there are, in words. */
const resultsFound = pattern(words.en.searchResults.other)

test.describe('when a part of search does not come', () => {
  test('without the texts of rows there are rows still', async ({ page, logged }) => {
    await page.route('**/api/search/rows*', (route) => route.abort())
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await expect(page.getByRole('status').first()).toHaveText(resultsFound)
    await expect(page.locator('[role=option]').first()).toContainText('Telstra')
    expect(logged.splice(0)).toEqual(expect.arrayContaining([expect.stringContaining('net::ERR_FAILED')]))
  })

  test('the reader is told in words and led to the search page', async ({ page, logged }) => {
    await page.route('**/assets/search-en-*', (route) => route.abort())
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await page.getByRole('link', { name: words.en.searchFailedLink }).click()
    await expect(page).toHaveURL('/en/search?q=telstra')
    // The browser itself reports the request that was cut.
    expect(logged.splice(0)).toEqual(expect.arrayContaining([expect.stringContaining('net::ERR_FAILED')]))
  })

  test('a damaged index is noticed', async ({ page }) => {
    await page.route('**/assets/search-en-*', async (route) => {
      const body = await (await route.fetch()).text()
      await route.fulfill({ body: body.slice(0, body.length / 2) })
    })
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toContainText(words.en.searchFailed)
  })

  test('a slow index is announced after a moment', async ({ page }) => {
    await page.route('**/assets/search-en-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await expect(page.getByText(words.en.searchLoading)).toBeVisible()
    await expect(page.locator('[role=option]')).toHaveCount(start.length)
  })

  test('without the dialog the link leads to the page', async ({ page, logged }) => {
    await page.route('**/assets/search-dialog-*', (route) => route.abort())
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: words.nl.search }).click()
    await expect(page).toHaveURL('/nl/zoeken')
    logged.splice(0)
  })
})
