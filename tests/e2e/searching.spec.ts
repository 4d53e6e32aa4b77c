import type { Page } from '@playwright/test'
import { expect, test } from './house'

test.describe('the dialog', () => {
  test('opens with the keyboard, finds while typing, and opens the section that answers best', async ({
    page,
  }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search the journal' })
    await expect(field).toBeFocused()
    await expect(page.locator('[role=option]')).toHaveCount(5)

    await page.keyboard.type('moments of truth')
    const options = page.locator('[role=option]')
    await expect(options.first()).toBeVisible()
    await expect(page.locator('mark').first()).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/)
    const chosen = page.locator('[role=option][aria-selected=true]')
    await expect(chosen).toHaveCount(1)
    await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')

    const target = await chosen.getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(target ?? '')
  })

  test('arrows move through articles and sections alike, Home and End jump', async ({ page }) => {
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click()
    await page.keyboard.type('klantreis')
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1)
    await page.keyboard.press('Home')
    await expect(page.locator('[role=option]').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[role=option]').nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('End')
    await expect(page.locator('[role=option]').last()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[role=option]').first()).toHaveAttribute('aria-selected', 'true')
  })

  test('Escape first clears, then closes and gives the focus back', async ({ page }) => {
    await page.goto('/en')
    const trigger = page.getByRole('banner').getByRole('link', { name: /^Search/ })
    await trigger.focus()
    await page.keyboard.press('Enter')
    const field = page.getByRole('combobox', { name: 'Search the journal' })
    await field.fill('telstra')
    await page.keyboard.press('Escape')
    await expect(field).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(trigger).toBeFocused()
  })

  test('filters by kind, topic and tag, and says how many', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('customer')
    await expect(page.getByRole('group', { name: 'Topics' })).toBeVisible()
    await page.getByRole('button', { name: /^Articles/ }).click()
    await expect(page.getByRole('group', { name: 'Topics' })).toBeHidden()
    await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('banking')
    await expect(
      page.getByRole('group', { name: 'Articles' }).locator('.search-dialog__row:not(.is-section)'),
    ).toHaveCount(1)
    await expect(page.locator('[role=option]').first()).toContainText('Banking Code')
  })

  test('shows the other language too, in its own language', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await page.getByRole('button', { name: 'Dutch too' }).click()
    await expect(page.locator('.search-dialog__other')).toHaveAttribute('lang', 'nl')
    await expect(page.locator('.search-dialog__other')).toContainText('lessen van Telstra')
  })

  test('leads to all results on one page, with the filters chosen', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('leadership')
    await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('case-study')
    await page.getByRole('link', { name: 'All results on one page' }).click()
    await expect(page).toHaveURL('/en/search?q=leadership&tag=case-study')
    await page.goBack()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Search the journal' })).toHaveValue('leadership')
  })

  test('finds nothing in words', async ({ page }) => {
    await page.goto('/nl')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('xyzzyqwv')
    await expect(page.getByText('Niets gevonden voor “xyzzyqwv”.')).toBeVisible()
  })

  test('where nothing is found, names that look like it are offered', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('curvature')
    await expect(page.getByText('Nothing found for “curvature”.')).toBeVisible()
    await expect(page.getByRole('group', { name: 'Terms' })).toContainText('emotion curve')
    await expect(page.getByRole('group', { name: 'Start here' })).toBeVisible()
    await page.getByRole('link', { name: 'All results on one page' }).click()
    await expect(page.getByText('Closest to what you typed:')).toBeVisible()
    await page.getByRole('link', { name: 'emotion curve' }).click()
    await expect(page).toHaveURL('/en/glossary#emotion-curve')
  })

  test('says how many results the other language has', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await expect(page.getByRole('button', { name: /^Dutch too [1-9]/ })).toBeVisible()
  })

  test('what a reader types is never markup', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('<img src=x onerror=alert(1)> {query} __proto__')
    await expect(page.getByText('Nothing found for “<img src=x')).toBeVisible()
    await expect(page.locator('dialog img')).toHaveCount(0)
  })
})

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
    await page.getByRole('button', { name: 'Mijn zoekopdrachten bewaren op dit apparaat' }).click()
    await expect(
      page.getByText('Uw volgende zoekopdrachten worden alleen op dit apparaat bewaard.'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await searchFor(page, 'telstra')
    await page.goto('/nl')
    await page.evaluate(() => sessionStorage.clear())
    await searchFor(page, 'klantreis')
    await page.goto('/nl')
    await page.evaluate(() => sessionStorage.clear())

    await page.keyboard.press('Control+k')
    const recent = page.getByRole('group', { name: 'Recente zoekopdrachten' })
    await expect(recent.getByRole('button')).toHaveText(['klantreis', 'telstra'])
    await recent.getByRole('button', { name: 'telstra' }).click()
    const field = page.getByRole('combobox', { name: 'Zoeken in het journal' })
    await expect(field).toHaveValue('telstra')
    await expect(field).toBeFocused()
    await expect(page.locator('[role=option]').first()).toContainText('Telstra')
    await expect(recent).toBeHidden()

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Wissen en niet meer bewaren' }).click()
    await expect(
      page.getByRole('button', { name: 'Mijn zoekopdrachten bewaren op dit apparaat' }),
    ).toBeFocused()
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
    await page.getByRole('button', { name: 'Keep my recent searches on this device' }).click()
    await expect(page.getByText('This browser does not let us keep anything.')).toBeVisible()
  })
})

test.describe('when a part of search does not come', () => {
  test('without the texts of rows there are rows still', async ({ page, logged }) => {
    await page.route('**/api/search/rows*', (route) => route.abort())
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await expect(page.getByRole('status').first()).toHaveText(/results?$/)
    await expect(page.locator('[role=option]').first()).toContainText('Telstra')
    expect(logged.splice(0)).toEqual(expect.arrayContaining([expect.stringContaining('net::ERR_FAILED')]))
  })

  test('the reader is told in words and led to the search page', async ({ page, logged }) => {
    await page.route('**/assets/search-en-*', (route) => route.abort())
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await page.getByRole('link', { name: 'Open the search page instead' }).click()
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
    await expect(page.getByRole('dialog')).toContainText('Search needs a moment more.')
  })

  test('a slow index is announced after a moment', async ({ page }) => {
    await page.route('**/assets/search-en-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await expect(page.getByText('Fetching the index…')).toBeVisible()
    await expect(page.locator('[role=option]')).toHaveCount(5)
  })

  test('without the dialog the link leads to the page', async ({ page, logged }) => {
    await page.route('**/assets/search-dialog-*', (route) => route.abort())
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click()
    await expect(page).toHaveURL('/nl/zoeken')
    logged.splice(0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds the customer journey in Dutch', async ({ page }) => {
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click()
    await page.getByRole('searchbox', { name: 'Zoeken in het journal' }).fill('klantreis')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/nl/zoeken?q=klantreis')
    await expect(page.locator('.search-results mark').first()).toBeVisible()
    await page
      .locator('.search-results')
      .getByRole('link', { name: /De customer journey map/ })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('De customer journey map')
  })

  test('filters are links, and the address says what is chosen', async ({ page }) => {
    await page.goto('/en/search?q=customer')
    await page
      .getByRole('navigation', { name: 'Tag' })
      .getByRole('link', { name: /^Collaboration/ })
      .click()
    await expect(page).toHaveURL('/en/search?q=customer&tag=collaboration')
    await expect(page.locator('.search-results > li')).toHaveCount(3)
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
    await expect(page.getByRole('status')).toContainText('“moments of truth”, is marked on this page')
    expect(await marks(page)).toEqual(expect.arrayContaining(['moments', 'truth']))

    await page.getByRole('button', { name: 'Remove the marks' }).click()
    expect(await marks(page)).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    await expect(page.getByRole('button', { name: 'Remove the marks' })).toBeHidden()
  })

  test('marks inflections and compounds in Dutch', async ({ page }) => {
    await page.goto('/nl/artikelen/customer-journey-map?q=emotie')
    await expect(page.getByRole('status')).toContainText('gemarkeerd')
    expect(await marks(page)).toContain('emotiecurve')
  })

  test('is left alone when its words are not there, or search does not come', async ({ page, logged }) => {
    await page.goto('/en/about?q=xyzzyqwv')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('button', { name: 'Remove the marks' })).toHaveCount(0)
    await page.route('**/assets/search-en-*', (route) => route.abort())
    await page.goto('/en/about?q=customer')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    logged.splice(0)
  })
})

test('a browser is offered the search of each language for its address bar', async ({ page, request }) => {
  await page.goto('/nl')
  const link = page.locator('link[rel=search]')
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml')
  const description = await (await request.get((await link.getAttribute('href')) ?? '')).text()
  expect(description).toContain('/nl/zoeken?q={searchTerms}')
})
