import { expect, pages, test } from './house'
import { article, figureNames, ownNames, words } from './site'

const lesson = await article('leadership-lesson')

const homes = pages.figures
const editions = (['en', 'nl'] as const).flatMap((language) =>
  figureNames.map((name) => ({ name, language, path: `${homes[language]}/${name}` })),
)

test('a reader opens a figure from its caption, and goes back to its place in the article', async ({
  page,
}) => {
  await page.goto(pages.article.en)
  await page.getByRole('link', { name: words.en.openFigure }).last().click()
  await expect(page).toHaveURL('/en/figures/org-glue')
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()

  await page.getByRole('main').getByRole('link', { name: lesson.en.title }).click()
  await expect(page).toHaveURL(`${pages.article.en}#fig-org-glue`)
  await expect(page.locator('#fig-org-glue')).toBeInViewport()
})

test('the other language is the same figure', async ({ page }) => {
  await page.goto('/en/figures/org-glue')
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page).toHaveURL('/nl/figuren/org-glue')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure is drawn and can be read as text', async ({ page }) => {
    await page.goto(pages.figure.nl)
    await expect(page.getByRole('img', { name: /193\.000 teleurstellingen/ })).toBeVisible()
    await expect(page.getByRole('region', { name: words.nl.asText }).getByRole('row')).toHaveCount(4)
  })

  test('a figure is opened from the list of all of them', async ({ page }) => {
    await page.goto(homes.en)
    const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').last()
    const name = (await link.textContent()) ?? ''
    await link.click()
    await expect(page).toHaveURL(/\/en\/figures\/[a-z-]+$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })
})

test('every figure can be downloaded as an SVG file that stands alone', async ({ page }) => {
  await page.goto('/en/figures')
  for (const { name, language, path } of editions) {
    const response = await page.request.get(`${path}.svg`)
    expect(response.status(), path).toBe(200)
    const headers = response.headers()
    expect(headers['content-type'], path).toMatch(/^image\/svg\+xml/)
    expect(headers['content-disposition'], path).toBe(
      `inline; filename="cco-journal-${name}-${language}.svg"`,
    )
    expect(headers['x-content-type-options'], path).toBe('nosniff')

    const { fault, root } = await page.evaluate(
      (source) => {
        const document = new DOMParser().parseFromString(source, 'image/svg+xml')
        return {
          fault: document.querySelector('parsererror')?.textContent,
          root: document.documentElement.namespaceURI,
        }
      },
      await response.text(),
    )
    expect(fault, path).toBeUndefined()
    expect(root, path).toBe('http://www.w3.org/2000/svg')
  }
  expect((await page.request.get('/en/figures/unknown.svg')).status()).toBe(404)
})

test('the file is shown as it is: its words keep their room in another font', async ({ page }) => {
  await page.goto('/en/figures')
  const overflowing = await page.evaluate(
    async (paths) => {
      const found: string[] = []
      for (const path of paths) {
        const source = await (await fetch(`${path}.svg`)).text()
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
        document.body.append(svg)
        const sheet = svg.getBoundingClientRect()
        for (const text of svg.querySelectorAll('text')) {
          const { left, right, bottom } = text.getBoundingClientRect()
          if (left < sheet.left || right > sheet.right - 10 || bottom > sheet.bottom)
            found.push(`${path} ${text.textContent}`)
        }
        svg.remove()
      }
      return found
    },
    editions.map(({ path }) => path),
  )
  expect(overflowing).toEqual([])
})

test('the page of a figure prints on one sheet, with nothing of the frame', async ({ page }) => {
  for (const { path } of editions) {
    await page.goto(path)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    expect(Number(width), path).toBeGreaterThan(Number(height))
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(words.nl.download)).toBeHidden()
  await expect(page.getByText(/nl\/figuren\/cco-roadmap$/)).toBeVisible()
})
