import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, pages, test } from './house'

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('journey-map'))
const stages = (page: Page) => page.locator('[data-editor] .map-stage')
const names = (page: Page) =>
  page
    .locator('[data-editor] [data-name]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('begins empty, is kept from the first change on, and comes back', async ({ page }) => {
  await page.goto(pages.journey.en)
  await expect(stages(page)).toHaveCount(6)
  await expect(button(page, 'Undo')).toBeDisabled()
  expect(await kept(page)).toBeNull()
  await page.getByLabel('Title of the map').fill('Moving house')
  await page.getByLabel('Title of the map').blur()
  await expect(page.getByText('Saved in this browser.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Title of the map')).toHaveValue('Moving house')
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click()
  await expect(page.getByLabel('Titel van de map')).toHaveValue('Moving house')
  await button(page, 'Mijn journey map wissen').click()
  expect(await kept(page)).toBeNull()
})

test('is edited with the keyboard: emotion, marks, and a moment of magic where the customer is pleased', async ({
  page,
}) => {
  await page.goto(pages.journey.en)
  const first = stages(page).first()
  const magic = first.getByLabel('Moment of magic (MOM)')
  await expect(magic).toBeHidden()
  await first.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(first).toContainText('+2, delighted')
  await expect(first).toContainText('remembered most')
  await expect(magic).toBeVisible()
  await magic.fill('A cake on the first day')
  await magic.blur()
  await expect(page.locator('[data-curve] .ring')).toHaveCount(1)
  await stages(page).nth(2).getByRole('slider').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(stages(page).nth(2)).toContainText('−1, annoyed')
  await expect(stages(page).nth(2)).toContainText('repair first')
})

test('stages are added, moved and removed, and every step can be taken back', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const before = await names(page)
  await button(page, 'Fase toevoegen').click()
  await expect(stages(page)).toHaveCount(7)
  await expect(stages(page).nth(6).locator('[data-name]')).toBeFocused()
  await stages(page).nth(0).getByRole('button', { name: 'Naar achteren' }).click()
  expect((await names(page)).slice(0, 2)).toEqual([before[1], before[0]])
  await stages(page).nth(6).getByRole('button', { name: 'Verwijderen' }).click()
  await expect(
    page.getByText('‘Nieuwe fase’ is verwijderd. Met Ongedaan maken komt de fase terug.'),
  ).toBeVisible()
  for (let step = 0; step < 3; step++) await button(page, 'Ongedaan maken').click()
  expect(await names(page)).toEqual(before)
  await expect(button(page, 'Ongedaan maken')).toBeDisabled()
  for (let more = 0; more < 3; more++) await button(page, 'Fase toevoegen').click()
  await expect(button(page, 'Fase toevoegen')).toBeDisabled()
})

test('a map is saved as a file and opened again; another file is refused in words', async ({ page }) => {
  await page.goto(pages.journey.en)
  await button(page, 'Begin with the example').click()
  const saving = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('first-home-a-mortgage-at-vlietbank.json')
  const map = await readFile(await saved.path(), 'utf8')
  await button(page, 'Begin with an empty map').click()
  const file = page.getByLabel('Open a file')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(map) })
  await expect(page.getByText('The file is open.')).toBeVisible()
  await expect(file.first()).toBeAttached()
  expect((await names(page))[3]).toBe('Assessment and offer')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('<html>') })
  await expect(page.getByText('The file cannot be read')).toBeVisible()
  expect((await names(page))[3]).toBe('Assessment and offer')
})

test('is printed alone, across one sheet of A3 or a strip for the wall', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto(pages.journey.en)
  await button(page, 'Begin with the example').click()
  for (const [name, width, height] of [
    ['Print on A3', 1190.6, 841.9],
    ['Print for the wall, 10 × 2 m', 2834.6, 566.9],
  ] as const) {
    await button(page, name).click()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(1)
    const [, wide, high] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect(Math.abs(Number(wide) - width), name).toBeLessThan(2)
    expect(Math.abs(Number(high) - height), name).toBeLessThan(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.map-poster .map-stage')).toHaveCount(7)
    await expect(page.locator('[data-example]')).toBeHidden()
    await page.emulateMedia({ media: null })
  }
})

for (const scheme of ['light', 'dark'] as const) {
  test(`a map in the making has no violations, ${scheme} and at 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(pages.journey.en)
    await button(page, 'Begin with the example').click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the example is there as a drawing and in words, with what the rule of peak and end says', async ({
    page,
  }) => {
    await page.goto(pages.journey.nl)
    await expect(page.locator('.map-stage')).toHaveCount(7)
    await expect(page.locator('.map-stage').nth(3)).toContainText('eerst herstellen')
    await expect(page.locator('.map-stage').last()).toContainText('blijft het langst hangen')
    await expect(page.getByText('Fictief voorbeeld.')).toBeVisible()
    await expect(page.locator('.map-curve')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
