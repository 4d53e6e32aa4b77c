import { expect, pages, test } from './house'

test.use({ javaScriptEnabled: false })

for (const { language, links } of [
  { language: 'en', links: ['Figures', 'Sources', 'How to read the drawings', 'Accessibility'] },
  { language: 'nl', links: ['Figuren', 'Bronnen', 'Zo leest u de tekeningen', 'Toegankelijkheid'] },
] as const) {
  test(`the footer in ${language} leads to the pages about the journal`, async ({ page }) => {
    for (const name of links) {
      await page.goto(`/${language}`)
      await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    }
  })
}

test('the pages about the journal lead to each other, and mark the one that is open', async ({ page }) => {
  await page.goto(pages.about.nl)
  const navigation = page.getByRole('navigation', { name: 'Over deze site' })
  await expect(navigation.locator('[aria-current=page]')).toHaveText('Over dit journal')
  await navigation.getByRole('link', { name: 'Toegankelijkheid' }).click()
  await expect(page).toHaveURL(pages.accessibility.nl)
  await expect(navigation.locator('[aria-current=page]')).toHaveText('Toegankelijkheid')
})

test('the drawings are explained sign by sign, and the line of every article', async ({ page }) => {
  await page.goto(pages.howToRead.en)
  await expect(page.locator('h3 .reading-page__sign')).toHaveCount(10)
  await expect(page.locator('.reading-page-lines li')).toHaveCount(9)
})

test('every source is listed once, with a way to the articles that cite it', async ({ page }) => {
  await page.goto(pages.sources.en)
  const entries = page.locator('.source-entry')
  await expect(entries).toHaveCount(50)
  const consulted = page.getByRole('region', { name: 'Consulted for this edition' })
  await expect(consulted.getByText('Cited in')).toHaveCount(0)

  await page
    .locator('#S42')
    .getByRole('link', { name: 'Where the role of the Chief Customer Officer is heading' })
    .click()
  await expect(page.locator('li:target')).toContainText('Turn Customer Input into Innovation')
})
