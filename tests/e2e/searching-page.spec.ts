import type { Page } from '@playwright/test'
import { expect, test } from './house'
import { article, formatMessage, words } from './site'

const journey = await article('customer-journey')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds the customer journey in Dutch', async ({ page }) => {
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: words.nl.search }).click()
    await page.getByRole('searchbox', { name: words.nl.searchLabel }).fill('klantreis')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/nl/zoeken?q=klantreis')
    await expect(page.locator('.search-results mark').first()).toBeVisible()
    await page.locator('.search-results').getByRole('link', { name: journey.nl.title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(journey.nl.title)
  })

  test('filters are links, and the address says what is chosen', async ({ page }) => {
    await page.goto('/en/search?q=customer')
    const all = await page.locator('.search-results > li').count()
    await page
      .getByRole('navigation', { name: words.en.searchTag })
      .getByRole('link', { name: /^Collaboration/ })
      .click()
    await expect(page).toHaveURL('/en/search?q=customer&tag=collaboration')
    const tagged = await page.locator('.search-results > li').count()
    expect(tagged).toBeGreaterThan(0)
    expect(tagged).toBeLessThan(all)
  })

  test('the query is shown as text, whatever it is', async ({ page }) => {
    await page.goto(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>&\'')}`)
    await expect(page.getByRole('searchbox')).toHaveValue('"><script>alert(1)</script>&\'')
    await expect(page.locator('main script')).toHaveCount(0)
  })
})

test.describe('the page reached', () => {
  const marks = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('searched') ?? [])].map((range) => range.toString().toLowerCase()),
    )

  test('has the words marked that were searched for, says so, and takes the marks away', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('moments of truth')
    await expect(page.locator('dialog mark').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText(
      formatMessage(words.en.searchMarked, { query: 'moments of truth' }),
    )
    expect(await marks(page)).toEqual(expect.arrayContaining(['moments', 'truth']))

    await page.getByRole('button', { name: words.en.searchUnmark }).click()
    expect(await marks(page)).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    await expect(page.getByRole('button', { name: words.en.searchUnmark })).toBeHidden()
  })

  test('marks inflections and compounds in Dutch', async ({ page }) => {
    await page.goto('/nl/artikelen/customer-journey-map?q=emotie')
    await expect(page.getByRole('status')).toContainText(
      formatMessage(words.nl.searchMarked, { query: 'emotie' }),
    )
    expect(await marks(page)).toContain('emotiecurve')
  })

  test('is left alone when its words are not there, or search does not come', async ({ page, logged }) => {
    await page.goto('/en/about?q=xyzzyqwv')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('button', { name: words.en.searchUnmark })).toHaveCount(0)
    await page.route('**/assets/search-en-*', (route) => route.abort())
    await page.goto('/en/about?q=customer')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    logged.splice(0)
  })
})

test('a browser is offered the search for its address bar', async ({ page }) => {
  await page.goto('/nl')
  await expect(page.locator('link[rel=search]')).toHaveAttribute(
    'type',
    'application/opensearchdescription+xml',
  )
})
