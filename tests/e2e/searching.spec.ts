import { expect, test } from './house'
import { article, content, formatMessage, languageNames, pattern, words } from './site'

const banking = await article('code-banken')
const telstra = await article('everyone-is-the-cco')
const { homePages } = await content()
const start = homePages.find(({ language }) => language === 'en')?.start ?? []

const tooInDutch = formatMessage(words.en.searchToo, { language: languageNames.en.nl })
const resultsFound = pattern(words.en.searchResults.other)

test.describe('the dialog', () => {
  test('opens with the keyboard, finds while typing, and opens the section that answers best', async ({
    page,
  }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: words.en.searchLabel })
    await expect(field).toBeFocused()
    await expect(page.locator('[role=option]')).toHaveCount(start.length)

    await page.keyboard.type('moments of truth')
    const options = page.locator('[role=option]')
    await expect(options.first()).toBeVisible()
    await expect(page.locator('mark').first()).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(resultsFound)
    const chosen = page.locator('[role=option][aria-selected=true]')
    await expect(chosen).toHaveCount(1)
    await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')

    const target = await chosen.getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(target ?? '')
  })

  test('arrows move through articles and sections alike, Home and End jump', async ({ page }) => {
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: words.nl.search }).click()
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
    const trigger = page.getByRole('banner').getByRole('link', { name: words.en.search })
    await trigger.focus()
    await page.keyboard.press('Enter')
    const field = page.getByRole('combobox', { name: words.en.searchLabel })
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
    await expect(page.getByRole('group', { name: words.en.topics })).toBeVisible()
    await page.getByRole('button', { name: new RegExp(`^${words.en.articles}`) }).click()
    await expect(page.getByRole('group', { name: words.en.topics })).toBeHidden()
    await page.getByRole('combobox', { name: words.en.searchTag, exact: true }).selectOption('banking')
    await expect(
      page.getByRole('group', { name: words.en.articles }).locator('.search-dialog__row:not(.is-section)'),
    ).toHaveCount(1)
    await expect(page.locator('[role=option]').first()).toContainText(banking.en.title)
  })

  test('shows the other language too, in its own language', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await page.getByRole('button', { name: tooInDutch }).click()
    await expect(page.locator('.search-dialog__other')).toHaveAttribute('lang', 'nl')
    await expect(page.locator('.search-dialog__other')).toContainText(telstra.nl.title)
  })

  test('leads to all results on one page, with the filters chosen', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('leadership')
    await page.getByRole('combobox', { name: words.en.searchTag, exact: true }).selectOption('case-study')
    await page.getByRole('link', { name: words.en.searchAll }).click()
    await expect(page).toHaveURL('/en/search?q=leadership&tag=case-study')
    await page.goBack()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: words.en.searchLabel })).toHaveValue('leadership')
  })

  test('finds nothing in words', async ({ page }) => {
    await page.goto('/nl')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('xyzzyqwv')
    await expect(page.getByText(formatMessage(words.nl.searchNothing, { query: 'xyzzyqwv' }))).toBeVisible()
  })

  test('where nothing is found, names that look like it are offered', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('curvature')
    await expect(page.getByText(formatMessage(words.en.searchNothing, { query: 'curvature' }))).toBeVisible()
    await expect(page.getByRole('group', { name: words.en.terms })).toContainText('emotion curve')
    await expect(page.getByRole('group', { name: words.en.searchPrompt })).toBeVisible()
    await page.getByRole('link', { name: words.en.searchAll }).click()
    await expect(page.getByText(words.en.searchNear)).toBeVisible()
    await page.getByRole('link', { name: 'emotion curve' }).click()
    await expect(page).toHaveURL('/en/glossary#emotion-curve')
  })

  test('says how many results the other language has', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('telstra')
    await expect(page.getByRole('button', { name: new RegExp(`^${tooInDutch} [1-9]`) })).toBeVisible()
  })

  test('what a reader types is never markup', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('<img src=x onerror=alert(1)> {query} __proto__')
    await expect(
      page.getByText(
        formatMessage(words.en.searchNothing, { query: '<img src=x onerror=alert(1)> {query} __proto__' }),
      ),
    ).toBeVisible()
    await expect(page.locator('dialog img')).toHaveCount(0)
  })
})
