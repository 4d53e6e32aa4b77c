import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { violations } from '../a11y/axe'
import { expect, pages, test } from './house'

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('journey-map'))
const stages = (page: Page) => page.locator('[data-stage]')
const chosen = (page: Page) => page.locator('.is-chosen')
const names = (page: Page) => page.locator('[data-stage] .map-table__name').allTextContents()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const inspector = (page: Page) => page.locator('[data-inspector]')
const said = (page: Page) => page.locator('[data-said]')

const widthsOf = (uses: Element[]) =>
  uses.map((use) => Math.round((use as SVGGraphicsElement).getBBox().width))

test('begins with the example at its lowest point, is kept from the first change on, and comes back', async ({
  page,
}) => {
  await page.goto(pages.journey.en)
  await expect(stages(page)).toHaveCount(7)
  await expect(chosen(page)).toContainText('Assessment and offer')
  await expect(inspector(page).getByRole('heading')).toHaveText('Assessment and offer')
  await expect(page.getByText('An invented example')).toBeVisible()
  await expect(page.getByText('Vlietbank, Noor and Sem do not exist')).toBeVisible()
  await expect(button(page, 'Undo')).toBeDisabled()
  expect(await kept(page)).toBeNull()
  await page.getByLabel('Title of the map').fill('Moving house')
  await page.getByLabel('Title of the map').blur()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await expect(page.getByText('Vlietbank, Noor and Sem do not exist')).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('Title of the map')).toHaveValue('Moving house')
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click()
  await expect(page.getByLabel('Titel van de map')).toHaveValue('Moving house')
  await button(page, 'Mijn map wissen').click()
  expect(await kept(page)).toBeNull()
  await expect(page.getByLabel('Titel van de map')).toHaveValue('Eerste huis: een hypotheek bij Vlietbank')
})

test('an empty map has the stages of every life cycle', async ({ page }) => {
  await page.goto(pages.journey.nl)
  await button(page, 'Begin met een lege map').click()
  expect(await names(page)).toEqual([
    'Kennismaken',
    'Oriënteren',
    'Kiezen',
    'Starten',
    'Gebruiken en hulp krijgen',
    'Blijven, aanbevelen of vertrekken',
  ])
  await expect(chosen(page)).toContainText('0, neutraal')
})

test('is edited in the map with the keyboard alone, and each change is said', async ({ page }) => {
  await page.goto(pages.journey.en)
  await page.locator('[data-choose][tabindex="0"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(chosen(page)).toContainText('Bid and application')
  await expect(button(page, 'Bid and application')).toBeFocused()
  await page.keyboard.press('p')
  await expect(said(page)).toHaveText('Bid and application, emotion minus 1, pain point')
  await page.keyboard.press('m')
  await expect(said(page)).toHaveText('A moment of magic needs a customer who is pleased.')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toContainText('+1, pleased')
  await page.keyboard.press('m')
  await expect(said(page)).toHaveText('Bid and application, emotion 1, moment of magic')
  await expect(inspector(page).getByRole('radio', { name: 'moment of magic' })).toBeChecked()
  await page.keyboard.press('s')
  await expect(inspector(page).getByRole('radio', { name: 'step' })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(inspector(page).getByRole('radio', { name: 'moment of magic' })).toBeChecked()
  await page.keyboard.press('Delete')
  await expect(stages(page)).toHaveCount(6)
  await expect(page.getByText('“Bid and application” is removed. Undo brings it back.')).toBeVisible()
  await expect(button(page, 'Advice')).toBeFocused()
  await page.keyboard.press('Control+z')
  expect((await names(page))[2]).toBe('Bid and application')
  // The letters are no shortcuts of the page.
  await page.getByLabel('Title of the map').fill('s m p')
  await expect(page.getByLabel('Title of the map')).toHaveValue('s m p')
})

test('is edited in the inspector: name, emotion, kind of moment, and what is said of it', async ({
  page,
}) => {
  await page.goto(pages.journey.en)
  await button(page, 'Explore').click()
  const fields = inspector(page)
  await expect(fields.getByText('stage 1 of 7')).toBeVisible()
  await fields.getByLabel('Name').fill('Dream')
  await fields.getByLabel('Name').blur()
  await expect(chosen(page)).toContainText('Dream')
  await fields.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await expect(fields.getByText('Emotion: +2, delighted')).toBeVisible()
  await expect(fields.getByRole('slider')).toBeFocused()
  await expect(chosen(page)).toContainText('remembered most')
  await expect(fields.getByLabel('Moment of magic (MOM)')).toBeHidden()
  await fields.getByText('moment of magic', { exact: true }).click()
  await fields.getByLabel('Moment of magic (MOM)').fill('A cake on the first day')
  await fields.getByLabel('Moment of magic (MOM)').blur()
  await expect(chosen(page)).toContainText('A cake on the first day')
  await expect(chosen(page).locator('.is-lying .map-curve__sign .figure__ring')).toHaveCount(1)
  // A customer who is not pleased has no such moment, but what was written stays.
  await fields.getByRole('slider').fill('-1')
  await expect(chosen(page)).not.toContainText('A cake on the first day')
  await expect(fields.getByRole('radio', { name: 'moment of magic' })).toBeDisabled()
  await fields.getByRole('slider').fill('1')
  await expect(chosen(page)).toContainText('A cake on the first day')
})

for (const { width, direction } of [
  { width: 1440, direction: 'lying' },
  { width: 390, direction: 'upright' },
]) {
  test(`the handle can be dragged at ${width} pixels, and Undo takes it back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(pages.journey.en)
    const handle = page.locator(`[data-handle="${direction}"]`)
    await handle.scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 200))
    const box = await handle.boundingBox()
    if (!box) throw new Error('There is no handle')
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const by = direction === 'lying' ? { x: 0, y: -100 } : { x: 64, y: 0 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2)
    await page.mouse.move(from.x + by.x, from.y + by.y)
    await expect(chosen(page)).toContainText('+1, pleased')
    expect(await kept(page)).toBeNull()
    await page.mouse.up()
    await expect(said(page)).toHaveText('Assessment and offer, emotion 1, pain point')
    expect(JSON.parse((await kept(page)) ?? '{}').stages[3].emotion).toBe(1)
    await button(page, 'Undo').click()
    await expect(chosen(page)).toContainText('−2, upset')
  })
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the handle is dragged, and the page stays where it is', async ({ page }) => {
    await page.goto(pages.journey.en)
    await page.locator('[data-stage="3"]').evaluate((stage) => stage.scrollIntoView({ block: 'start' }))
    const box = await page.locator('[data-handle="upright"]').boundingBox()
    const before = await page.evaluate(() => scrollY)
    if (!box) throw new Error('There is no handle')
    const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by === undefined ? [] : [{ x: finger.x + by, y: finger.y + by / 2 }],
      })
    await touch('touchStart', 0)
    for (let by = 8; by <= 64; by += 8) await touch('touchMove', by)
    await touch('touchEnd')
    await expect(said(page)).toHaveText('Assessment and offer, emotion 1, pain point')
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })
})

test('stages are added, moved and removed, and every step can be taken back', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const before = await names(page)
  await button(page, 'Fase toevoegen').click()
  await expect(stages(page)).toHaveCount(8)
  await expect(chosen(page)).toContainText('Nieuwe fase')
  await button(page, 'Naar voren').click()
  expect((await names(page)).slice(6)).toEqual(['Nieuwe fase', 'Verandering'])
  await button(page, 'Verwijderen').click()
  await expect(
    page.getByText('‘Nieuwe fase’ is verwijderd. Met Ongedaan maken komt de fase terug.'),
  ).toBeVisible()
  for (let step = 0; step < 3; step++) await button(page, 'Ongedaan maken').click()
  expect(await names(page)).toEqual(before)
  await expect(button(page, 'Ongedaan maken')).toBeDisabled()
  for (let more = 0; more < 2; more++) await button(page, 'Fase toevoegen').click()
  await expect(button(page, 'Fase toevoegen')).toBeDisabled()
})

test('all of it can be edited in the table, with a number for each emotion', async ({ page }) => {
  await page.goto(pages.journey.en)
  await button(page, 'Edit as a table').click()
  await expect(inspector(page)).toBeHidden()
  const emotion = page.getByLabel('stage 3 of 7: Emotion curve')
  await expect(emotion).toHaveValue('-1')
  const line = page.locator('[data-stage="2"] .is-lying .figure__line')
  const before = await line.first().getAttribute('d')
  await emotion.fill('2')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('stage 3 of 7: Pain points')).toBeFocused()
  expect(await line.first().getAttribute('d')).not.toBe(before)
  await page.getByLabel('stage 3 of 7: Moment of magic').fill('The house key on a ribbon')
  await emotion.fill('9')
  await page.keyboard.press('Tab')
  await expect(emotion).toHaveValue('2')
  await button(page, 'Edit as a table').click()
  await expect(stages(page).nth(2)).toContainText('+2, delighted')
  await expect(stages(page).nth(2)).toContainText('The house key on a ribbon')
  await page.reload()
  await expect(stages(page).nth(2)).toContainText('The house key on a ribbon')
})

test('on a phone the map stands upright and the inspector is a sheet that folds', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(pages.journey.nl)
  await page.locator('[data-stage="2"]').scrollIntoViewIfNeeded()
  const bottomOf = async () => {
    const box = await inspector(page).boundingBox()
    return Math.round((box?.y ?? 0) + (box?.height ?? 0))
  }
  expect(await bottomOf()).toBe(844)
  await page.locator('[data-stage="2"] [data-column="steps"]').click()
  await expect(inspector(page).getByLabel('Naam')).toHaveValue('Bod en aanvraag')
  const open = (await inspector(page).boundingBox())?.height ?? 0
  await button(page, 'De fase tonen').click()
  await expect(button(page, 'De fase tonen')).toHaveAttribute('aria-expanded', 'false')
  expect((await inspector(page).boundingBox())?.height ?? 0).toBeLessThan(open / 3)
  await expect(inspector(page).getByRole('heading', { name: 'Bod en aanvraag' })).toBeVisible()
  // Right is better: the second stage stands to the right of the third.
  const placeOf = async (stage: number) =>
    (await page.locator(`[data-stage="${stage}"] .is-upright .map-curve__sign`).boundingBox())?.x ?? 0
  expect(await placeOf(1)).toBeGreaterThan((await placeOf(2)) + 30)
})

test('a map is saved as a file and opened again; another file is refused in words', async ({ page }) => {
  await page.goto(pages.journey.en)
  const saving = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('first-home-a-mortgage-at-vlietbank.json')
  const map = await readFile(await saved.path(), 'utf8')
  await button(page, 'Begin with an empty map').click()
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(map) })
  await expect(page.getByText('The file is open.')).toBeVisible()
  expect((await names(page))[3]).toBe('Assessment and offer')
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('<html>') })
  await expect(page.getByText('The file cannot be read')).toBeVisible()
  expect((await names(page))[3]).toBe('Assessment and offer')
})

test('the poster is shown to scale, and saved as a drawing ten metres wide', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const scene = page.getByRole('img', { name: 'De poster aan een wand, naast iemand van 1,75 meter' })
  await expect(scene).toContainText('10 m')
  await page.getByText('A3, 175 vellen').click()
  await expect(scene).toContainText('2 m')
  await expect(page.getByText('Elk vel loopt een centimeter door onder het volgende')).toBeVisible()
  await page.getByText('A0, verkleind').click()
  await expect(scene).toContainText('1,19 m')
  const saving = page.waitForEvent('download')
  await button(page, 'Poster opslaan als tekening (SVG)').click()
  const drawing = await readFile(await (await saving).path(), 'utf8')
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 10000 2000" width="10000mm" height="2000mm"/)
  expect(drawing).toContain('Op de dag van de sleutel')
  // It is a drawing of its own in any program that shows SVG.
  expect(
    await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      drawing,
    ),
  ).toBe(0)
})

test('is printed alone, in each of its formats', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto(pages.journey.en)
  for (const [name, width, height, sheets] of [
    ['Roll, 10 × 2 m', 2834.6, 566.9, 1],
    ['A3, 175 sheets', 1190.6, 841.9, 175],
    ['A0, reduced', 3370.4, 2383.9, 1],
    ['A3, one sheet', 1190.6, 841.9, 1],
  ] as const) {
    await page.getByText(name, { exact: true }).click()
    await button(page, 'Print the poster').click()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(sheets)
    const [, wide, high] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect(Math.abs(Number(wide) - width), name).toBeLessThan(2)
    expect(Math.abs(Number(high) - height), name).toBeLessThan(2)
    // Whichever part of the poster a sheet shows, it shows it in its size: a unit is a millimetre.
    for (const scale of await page.locator('.map-poster__page use').evaluateAll(widthsOf))
      expect(scale, name).toBe(10_000)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('[data-poster] > *')).toHaveCount(0)
  }
})

test('the page itself prints the whole example on one sheet of A3, names of stages too', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Beoordeling en aanbod').first()).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`a map in the making has no violations, ${scheme} at ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 700 })
      await page.goto(pages.journey.en)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await button(page, 'Edit as a table').click()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [390, 1440]) {
    test(`the example is a table with its curve and all its words at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pages.journey.nl)
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
      await expect(rows).toHaveCount(7)
      await expect(rows.nth(3)).toContainText('eerst herstellen')
      await expect(rows.last()).toContainText('blijft het langst hangen')
      await expect(rows.nth(3).getByText('keuzemenu')).toBeVisible()
      await expect(rows.nth(3).getByText('Acceptatie; eigenaar')).toBeVisible()
      await expect(page.getByText('Fictief voorbeeld.')).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('main :is(input, select, textarea):visible')).toHaveCount(0)
    })
  }
})
