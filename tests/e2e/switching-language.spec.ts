import { expect, pages, test } from './house'
import { article, formatMessage, languageNames, ownNames, titleOf, words } from './site'

const lesson = await article('leadership-lesson')
const telstra = await article('everyone-is-the-cco')

test('the header leads to the same page in the other language, with its own title', async ({ page }) => {
  await page.goto(pages.article.en)
  await expect(
    page.getByText(formatMessage(words.en.alsoIn, { language: languageNames.en.nl })),
  ).toContainText(lesson.nl.title)
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page).toHaveURL(pages.article.nl)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.nl.title)
})

test('the section being read is kept', async ({ page }) => {
  await page.goto(`${pages.article.en}#three-mistakes`)
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page).toHaveURL(`${pages.article.nl}#three-mistakes`)
  await expect(page.locator('#three-mistakes')).toBeInViewport()
})

test('a reader who has scrolled back to the top goes to the top', async ({ page }) => {
  await page.goto(pages.article.en)
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page).toHaveURL(pages.article.nl)
})

test('a search takes its words and filters along', async ({ page }) => {
  await page.goto('/en/search?q=telstra&tag=leadership')
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page).toHaveURL('/nl/zoeken?q=telstra&tag=leadership')
  await expect(page.locator('.search-results > li').first()).toContainText(telstra.nl.title)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each heading leads to the same section in the other language', async ({ page }) => {
    await page.goto(pages.article.nl)
    const heading = page.locator('#glue')
    await heading.hover()
    await heading
      .getByRole('link', {
        name: formatMessage(words.nl.sameSectionIn, {
          section: titleOf(lesson.nl, 'glue'),
          language: languageNames.nl.en,
        }),
      })
      .click()
    await expect(page).toHaveURL(`${pages.article.en}#glue`)
  })
})

test('the start leads to the language the browser asks for, deep links never', async ({ request }) => {
  const ask = (path: string, language: string) =>
    request.get(path, { headers: { 'Accept-Language': language }, maxRedirects: 0 })
  expect((await ask('/', 'nl-BE,nl;q=0.9,en;q=0.8')).headers().location).toBe('/nl')
  expect((await ask('/', 'fr')).headers().location).toBe('/en')
  expect((await ask('/', 'nl')).headers().vary).toContain('Accept-Language')
  expect((await ask('/en/articles', 'nl')).status()).toBe(200)
})
