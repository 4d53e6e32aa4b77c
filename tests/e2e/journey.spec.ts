import { readFile } from 'node:fs/promises'
import { expectSound } from '../a11y/sound'
import { expect, pages, test } from './house'
import {
  button,
  cell,
  chosen,
  count,
  emotionShown,
  example,
  inspector,
  kept,
  lowest,
  map,
  names,
  stage,
  stageNames,
  stages,
} from './journey'
import { formatMessage, ownNames, words } from './site'

test('begins with the example at its lowest point, is kept from the first change on, and comes back', async ({
  page,
}) => {
  await page.goto(pages.journey.en)
  await expect(stages(page)).toHaveCount(count)
  await expect(chosen(page)).toContainText(stage('en', lowest))
  await expect(inspector(page).getByRole('heading')).toHaveText(stage('en', lowest))
  await expect(page.getByText(words.en.map.example)).toBeVisible()
  await expect(page.getByText(example.en.disclaimer)).toBeVisible()
  await expect(button(page, words.en.map.undo)).toBeDisabled()
  expect(await kept(page)).toBeNull()
  await page.getByLabel(map.en.fields.title).fill('Moving house')
  await page.getByLabel(map.en.fields.title).blur()
  await expect(page.getByText(words.en.map.kept)).toBeVisible()
  await expect(page.getByText(example.en.disclaimer)).toBeHidden()
  await page.reload()
  await expect(page.getByLabel(map.en.fields.title)).toHaveValue('Moving house')
  await page.getByRole('banner').getByRole('link', { name: ownNames.nl }).click()
  await expect(page.getByLabel(map.nl.fields.title)).toHaveValue('Moving house')
  await button(page, words.nl.map.erase).click()
  expect(await kept(page)).toBeNull()
  await expect(page.getByLabel(map.nl.fields.title)).toHaveValue(example.nl.title)
})

test('an empty map has the stages of every life cycle', async ({ page }) => {
  await page.goto(pages.journey.nl)
  await button(page, words.nl.map.beginEmpty).click()
  expect(await names(page)).toEqual(map.nl.stages)
  await expect(chosen(page)).toContainText(emotionShown('nl', 0))
})

test('stages are added, moved and removed, and every step can be taken back', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const before = await names(page)
  await button(page, words.nl.map.addStage).click()
  await expect(stages(page)).toHaveCount(count + 1)
  await expect(chosen(page)).toContainText(words.nl.map.newStage)
  await button(page, words.nl.map.earlier).click()
  expect((await names(page)).slice(-2)).toEqual([words.nl.map.newStage, stage('nl', count - 1)])
  await button(page, words.nl.map.remove).click()
  await expect(
    page.getByText(formatMessage(words.nl.map.removed, { stage: words.nl.map.newStage })),
  ).toBeVisible()
  for (let step = 0; step < 3; step++) await button(page, words.nl.map.undo).click()
  expect(await names(page)).toEqual(before)
  await expect(button(page, words.nl.map.undo)).toBeDisabled()
  // There is a most, however many that are: tests/tools/journey.test.ts.
  const add = button(page, words.nl.map.addStage)
  for (let clicks = 0; clicks < 20 && (await add.isEnabled()); clicks++) await add.click()
  await expect(add).toBeDisabled()
})

test('all of it can be edited in the table, with a number for each emotion', async ({ page }) => {
  await page.goto(pages.journey.en)
  await button(page, words.en.map.asTable).click()
  await expect(inspector(page)).toBeHidden()
  const emotion = page.getByLabel(cell(3, map.en.emotion.name))
  await expect(emotion).toHaveValue(String(example.en.stages[2]?.emotion))
  const line = page.locator('[data-stage="2"] .is-lying .figure__line')
  const before = await line.first().getAttribute('d')
  await emotion.fill('2')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(cell(3, map.en.lanes.pains.name))).toBeFocused()
  expect(await line.first().getAttribute('d')).not.toBe(before)
  await page.getByLabel(cell(3, map.en.lanes.mom.name)).fill('The house key on a ribbon')
  await emotion.fill('9')
  await page.keyboard.press('Tab')
  await expect(emotion).toHaveValue('2')
  await button(page, words.en.map.asTable).click()
  await expect(stages(page).nth(2)).toContainText(emotionShown('en', 2))
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
  await expect(inspector(page).getByLabel(words.nl.map.name)).toHaveValue(stage('nl', 2))
  const open = (await inspector(page).boundingBox())?.height ?? 0
  await button(page, words.nl.map.fold).click()
  await expect(button(page, words.nl.map.fold)).toHaveAttribute('aria-expanded', 'false')
  expect((await inspector(page).boundingBox())?.height ?? 0).toBeLessThan(open / 3)
  await expect(inspector(page).getByRole('heading', { name: stage('nl', 2) })).toBeVisible()
  // Right is better: the second stage stands to the right of the third.
  const placeOf = async (stage: number) =>
    (await page.locator(`[data-stage="${stage}"] .is-upright .map-curve__sign`).boundingBox())?.x ?? 0
  expect(await placeOf(1)).toBeGreaterThan((await placeOf(2)) + 30)
})

test('a map is saved as a file and opened again; another file is refused in words', async ({ page }) => {
  await page.goto(pages.journey.en)
  const saving = page.waitForEvent('download')
  await button(page, words.en.map.save).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('first-home-a-mortgage-at-vlietbank.json')
  const map = await readFile(await saved.path(), 'utf8')
  await button(page, words.en.map.beginEmpty).click()
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(map) })
  await expect(page.getByText(words.en.map.opened)).toBeVisible()
  expect(await names(page)).toEqual(stageNames.en)
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('<html>') })
  await expect(page.getByText(words.en.map.readErrors['no-json'])).toBeVisible()
  expect(await names(page)).toEqual(stageNames.en)
})

// The map itself is among the pages of tests/a11y/pages.spec.ts.
test('a map in a table has no violations, light and dark, and fits 1440 and 320 pixels', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(pages.journey.en)
  await button(page, words.en.map.asTable).click()
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await expectSound(page, `at ${width} pixels`)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [390, 1440]) {
    test(`the example is a table with its curve and all its words at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pages.journey.nl)
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
      await expect(rows).toHaveCount(count)
      const worst = example.nl.stages[lowest]
      await expect(rows.nth(lowest)).toContainText(map.nl.marks.repairFirst)
      await expect(rows.last()).toContainText(map.nl.marks.remembered)
      await expect(rows.nth(lowest).getByText([worst?.touchpoints ?? ''].flat()[0] ?? '')).toBeVisible()
      await expect(rows.nth(lowest).getByText([worst?.backstage ?? ''].flat()[0] ?? '')).toBeVisible()
      await expect(page.getByText(example.nl.disclaimer)).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('main :is(input, select, textarea):visible')).toHaveCount(0)
    })
  }
})
