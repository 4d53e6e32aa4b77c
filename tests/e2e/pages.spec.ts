import { expect, pages, test } from './house'
import { words } from './site'

test.use({ javaScriptEnabled: false })

test('the pages about the journal lead to each other, and mark the one that is open', async ({ page }) => {
  await page.goto(pages.about.nl)
  const navigation = page.getByRole('navigation', { name: words.nl.aboutThisSite })
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(navigation.locator('[aria-current=page]')).toHaveText(title ?? '')
  await navigation.getByRole('link', { name: words.nl.accessibility }).click()
  await expect(page).toHaveURL(pages.accessibility.nl)
  await expect(navigation.locator('[aria-current=page]')).toHaveText(words.nl.accessibility)
})

test('a source leads to the articles that cite it, at the place where it is cited', async ({ page }) => {
  await page.goto(pages.sources.en)
  await page.locator('main li[id] a[href^="/en/articles/"]').first().click()
  await expect(page.locator('li:target')).toBeInViewport()
})

test('the page for what does not exist looks as it should and leads on', async ({ page, logged }) => {
  await page.goto('/nl/onzin')
  await page.getByRole('main').getByRole('link', { name: words.nl.allArticles }).click()
  await expect(page).toHaveURL(pages.articles.nl)
  // The browser reports the 404 itself, and nothing else.
  expect(logged.splice(0)).toEqual([
    'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
  ])
})
