import { expect, pages, test } from './house'
import { formatMessage, tool, words } from './site'
import { expectNoEmptyRooms, kept } from './tools'

const checklist = await tool('roadmap-checklist')
const card = await tool('tips-card')
const activities = checklist.en.phases.flatMap((phase) => phase.activities)

test.describe('the home page', () => {
  test('leads to a tool', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: checklist.en.action }).click()
    await expect(page).toHaveURL(pages.checklist.en)
  })

  test('draws its line once per visit', async ({ page }) => {
    const isDrawing = () =>
      page.locator('.start-path__line').evaluate((line) => line.getAnimations().length > 0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('/en')
    await expect.poll(isDrawing).toBe(false)
    await page.getByRole('banner').getByRole('link', { name: words.en.articles }).click()
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Customer Officer Journal/ })
      .click()
    await page.waitForURL('/en')
    expect(await isDrawing()).toBe(false)
  })
})

test.describe('the card', () => {
  test('says what so many ticks mean', async ({ page }) => {
    await page.goto(pages.card.en)
    const tips = card.en.tips.length
    const ticked = (count: number) => formatMessage(words.en.card.ticks, { count, all: tips })
    await expect(page.getByText(`${ticked(0)}. ${card.en.bands[0]?.text}`)).toBeVisible()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await expect(page.getByText(`${ticked(tips)}. ${card.en.bands.at(-1)?.text}`)).toBeVisible()
    expect(await kept(page, 'tips-card')).toBe('1'.repeat(tips))
  })

  test('fits on one sheet of A5', async ({ page }) => {
    for (const path of Object.values(pages.card)) {
      await page.goto(path)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      // 148 by 210 millimetres, in points.
      expect(Number(width), path).toBeCloseTo(419.5, -0.5)
      expect(Number(height), path).toBeCloseTo(595.3, -0.5)
    }
  })
})

test('tools are found by search, and only where more than articles is asked for', async ({
  page,
  request,
}) => {
  const all = await (await request.get('/api/search?lang=nl&q=zelftest&kind=all')).json()
  expect(all.results[0]).toMatchObject({ kind: 'tool', url: pages.assessment.nl })
  const articles = await (await request.get('/api/search?lang=nl&q=zelftest')).json()
  expect(articles.results.every(({ kind }: { kind: string }) => kind === 'article')).toBe(true)
  await page.goto('/nl')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('checklist')
  await expect(page.getByRole('group', { name: words.nl.tools })).toContainText(checklist.nl.name)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read, nothing pretends to work, and the page says what paper is for', async ({
    page,
  }) => {
    for (const [path, text, count] of [
      [pages.checklist.en, activities.at(-1)?.outcome ?? '', activities.length],
      [pages.card.nl, card.nl.tips.at(-1)?.check ?? '', card.nl.tips.length],
    ] as const) {
      await page.goto(path)
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.locator('[data-activity], [data-tip]')).toHaveCount(count)
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('main input:enabled:visible')).toHaveCount(0)
      await expect(page.locator('noscript')).toHaveCount(1)
      await expectNoEmptyRooms(page)
    }
  })
})
