import { violations } from '../a11y/axe'
import { expect, pages, test } from './house'
import { article as articleOf, formatPlural, ownNames, words } from './site'

const lesson = await articleOf('leadership-lesson')

const article = pages.article.en
const term = (page: import('@playwright/test').Page) => page.locator('.prose a.term-link').first()

test.describe('a term in a text', () => {
  test('opens its meaning where it stands, and Escape closes it', async ({ page }) => {
    await page.goto(article)
    const link = term(page)
    await expect(link).toHaveRole('button')
    await expect(link).toHaveAttribute('aria-expanded', 'false')
    await link.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.term-card:popover-open')
    await expect(card).toBeVisible()
    await expect(card).toContainText(words.en.openInGlossary)
    await expect(link).toHaveAttribute('aria-expanded', 'true')
    await expect(link).toHaveAttribute('aria-controls', (await card.getAttribute('id')) ?? '')
    await expect(link).toBeFocused()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(link).toHaveAttribute('aria-expanded', 'false')
    await expect(link).toBeFocused()
    await page.keyboard.press('Space')
    await expect(card).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(card.getByRole('link')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/glossary#/)
  })

  test('a second click closes it, and so does one outside', async ({ page }) => {
    await page.goto(article)
    const card = page.locator('.term-card:popover-open')
    await term(page).click()
    await expect(card).toBeVisible()
    await term(page).click()
    await expect(card).toHaveCount(0)
    await term(page).click()
    await expect(card).toBeVisible()
    await page.locator('h1').click()
    await expect(card).toHaveCount(0)
    await expect(page).toHaveURL(article)
  })

  for (const width of [1440, 320]) {
    test(`its meaning stands beside it and within the window at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(article)
      for (const link of await page.locator('.prose a.term-link').all()) {
        for (const at of ['start', 'end'] as const) {
          await link.evaluate((element, block) => element.scrollIntoView({ block }), at)
          await link.press('Enter')
          const [line, box] = await link.evaluate((element) => [
            element.getClientRects()[0]?.toJSON(),
            document.querySelector('.term-card:popover-open')?.getBoundingClientRect().toJSON(),
          ])
          expect(box.left).toBeGreaterThanOrEqual(16)
          expect(box.right).toBeLessThanOrEqual(width - 16)
          // Below the first line, or above it where there is no room.
          // 8 px away, give or take the part of a pixel that lines of text may stand between.
          const away = at === 'end' ? line.top - box.bottom : box.top - line.bottom
          expect(Math.abs(away - 8)).toBeLessThanOrEqual(1)
          if (at === 'end') expect(box.bottom).toBeLessThan(line.top)
          else expect(box.top).toBeGreaterThan(line.bottom)
          await link.press('Escape')
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }

  test('is plain on paper', async ({ page }) => {
    await page.goto(article)
    await term(page).press('Enter')
    await page.emulateMedia({ media: 'print' })
    await expect(term(page)).toHaveCSS('text-decoration-line', 'none')
    await expect(page.locator('.term-card').first()).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a term is a link to its row, and the row leads to the other language', async ({ page }) => {
    await page.goto(article)
    await expect(page.locator('.term-card').first()).toBeHidden()
    const id = new URL((await term(page).getAttribute('href')) ?? '', 'http://localhost').hash
    await term(page).click()
    await expect(page).toHaveURL(`${pages.glossary.en}${id}`)
    const row = page.locator(id)
    await expect(row).toBeInViewport()
    await row.locator('dt a[hreflang=nl]').click()
    await expect(page).toHaveURL(`${pages.glossary.nl}${id}`)
    await expect(page.locator(id)).toBeInViewport()
  })

  test('terms are sorted by either language, and there is no filter', async ({ page }) => {
    await page.goto(pages.glossary.en)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: words.en.sortedBy.nl }).click()
    await expect(page).toHaveURL(pages.glossaryByOther.en)
    await expect(page.locator('dt').first().locator('a').first()).toHaveAttribute('lang', 'nl')
    await page.getByRole('link', { name: words.en.sortedBy.en }).click()
    await expect(page).toHaveURL(pages.glossary.en)
  })

  test('a letter leads to its terms, and a use to the section of the article', async ({ page }) => {
    await page.goto(pages.glossary.en)
    await page
      .getByRole('navigation', { name: words.en.glossaryLetters })
      .getByRole('link', { name: 'V' })
      .click()
    await expect(page.getByRole('heading', { name: 'V', exact: true })).toBeInViewport()
    const row = page.locator('#chief-customer-officer')
    await row.locator('summary').click()
    await row.getByRole('link', { name: lesson.en.title.split(':')[0] ?? '' }).click()
    await expect(page).toHaveURL((url) => url.pathname === article)
  })
})

test.describe('the filter', () => {
  test('leaves the terms that have the words, in either language, and says how many', async ({ page }) => {
    await page.goto(pages.glossary.en)
    const field = page.getByRole('searchbox', { name: words.en.filterTerms })
    const rows = page.locator('.term-row:visible')
    const all = await rows.count()
    await field.fill('klantreis')
    await expect(rows).toContainText([/customer journey/])
    await field.fill('co creatie')
    await expect(rows).toHaveCount(1)
    await expect(rows).toHaveId('co-creation')
    await expect(page.getByRole('status')).toHaveText(formatPlural('en', words.en.filterFound, 1))
    await expect(page.locator('.letter-section:visible')).toHaveCount(1)
    await expect(page.locator('.glossary-tools__letters a[href]')).toHaveCount(1)
    await field.fill('')
    expect(all).toBeGreaterThan(1)
    await expect(rows).toHaveCount(all)
    await expect(page.getByRole('status')).toBeEmpty()
  })

  test('says when there is nothing, and offers the search', async ({ page }) => {
    await page.goto(pages.glossary.nl)
    await page.getByRole('searchbox').fill('Telstra & co')
    await expect(page.getByRole('status')).toContainText('“Telstra & co”')
    await page.getByRole('link', { name: words.nl.filterSearch }).click()
    await expect(page).toHaveURL('/nl/zoeken?q=Telstra%20%26%20co')
  })

  test('gives way to an address that leads to a term it hides', async ({ page }) => {
    await page.goto(pages.glossary.en)
    await page.getByRole('searchbox').fill('silo')
    await expect(page.locator('#churn')).toBeHidden()
    await page.evaluate(() => {
      location.hash = 'churn'
    })
    await expect(page.locator('#churn')).toBeInViewport()
  })
})

test('a term is kept across the languages by the header', async ({ page }) => {
  await page.goto(`${pages.glossary.nl}#voice-of-the-customer`)
  await page.getByRole('banner').getByRole('link', { name: ownNames.en }).click()
  await expect(page).toHaveURL(`${pages.glossary.en}#voice-of-the-customer`)
  await expect(page.locator('#voice-of-the-customer')).toBeInViewport()
})

test.describe('search', () => {
  test('finds terms in the dialog, with their counterpart', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('pain point')
    const group = page.getByRole('group', { name: words.en.terms })
    await expect(group.locator('.search-dialog__row').first()).toContainText('pijnpunt')
    await group.locator('.search-dialog__row').first().click()
    // The words searched for travel along, to be marked.
    await expect(page).toHaveURL(({ pathname, hash }) => pathname + hash === '/en/glossary#pain-point')
  })

  test('finds them on its page, and as JSON only when asked for all', async ({ page, request }) => {
    await page.goto('/nl/zoeken?q=pijnpunt&kind=term')
    const row = page.locator('.search-results > li').first()
    await expect(row).toContainText(words.nl.term)
    await expect(row.locator('.other-language')).toHaveText('pain point')
    const kinds = async (query: string) => {
      const { results } = await (await request.get(`/api/search?lang=en&q=pain+point${query}`)).json()
      return new Set(results.map(({ kind }: { kind: string }) => kind))
    }
    expect(await kinds('')).toEqual(new Set(['article']))
    expect(await kinds('&kind=all')).toContain('term')
  })
})

test('the home page names terms to know, each leading to its row', async ({ page }) => {
  await page.goto('/nl')
  const section = page.getByRole('region', { name: words.nl.termsToKnow })
  await expect(section.locator('li').first()).toContainText('co-creation')
  await section.getByRole('link', { name: 'pijnpunt' }).click()
  await expect(page).toHaveURL('/nl/begrippen#pain-point')
})
