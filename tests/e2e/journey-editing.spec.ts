import { expect, pages, test } from './house'
import {
  button,
  changed,
  chosen,
  count,
  emotionShown,
  inspector,
  kept,
  lowest,
  map,
  names,
  said,
  stage,
  stageNames,
  stages,
} from './journey'
import { formatMessage, words } from './site'

test('is edited in the map with the keyboard alone, and each change is said', async ({ page }) => {
  await page.goto(pages.journey.en)
  await page.locator('[data-choose][tabindex="0"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(chosen(page)).toContainText(stage('en', lowest - 1))
  await expect(button(page, stage('en', lowest - 1))).toBeFocused()
  await page.keyboard.press('p')
  await expect(said(page)).toHaveText(changed(stage('en', lowest - 1), -1, 'pain'))
  await page.keyboard.press('m')
  await expect(said(page)).toHaveText(words.en.map.magicWhen)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toContainText(emotionShown('en', 1))
  await page.keyboard.press('m')
  await expect(said(page)).toHaveText(changed(stage('en', lowest - 1), 1, 'magic'))
  await expect(inspector(page).getByRole('radio', { name: words.en.map.moments.magic })).toBeChecked()
  await page.keyboard.press('s')
  await expect(inspector(page).getByRole('radio', { name: words.en.map.moments.step })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(inspector(page).getByRole('radio', { name: words.en.map.moments.magic })).toBeChecked()
  await page.keyboard.press('Delete')
  await expect(stages(page)).toHaveCount(count - 1)
  await expect(
    page.getByText(formatMessage(words.en.map.removed, { stage: stage('en', lowest - 1) })),
  ).toBeVisible()
  await expect(button(page, stage('en', lowest - 2))).toBeFocused()
  await page.keyboard.press('Control+z')
  expect(await names(page)).toEqual(stageNames.en)
  // The letters are no shortcuts of the page.
  await page.getByLabel(map.en.fields.title).fill('s m p')
  await expect(page.getByLabel(map.en.fields.title)).toHaveValue('s m p')
})

test('is edited in the inspector: name, emotion, kind of moment, and what is said of it', async ({
  page,
}) => {
  await page.goto(pages.journey.en)
  await button(page, stage('en', 0)).click()
  const fields = inspector(page)
  await expect(fields.getByText(formatMessage(words.en.map.place, { number: 1, all: count }))).toBeVisible()
  await fields.getByLabel(words.en.map.name).fill('Dream')
  await fields.getByLabel(words.en.map.name).blur()
  await expect(chosen(page)).toContainText('Dream')
  await fields.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await expect(
    fields.getByText(formatMessage(words.en.map.emotionIs, { emotion: emotionShown('en', 2) })),
  ).toBeVisible()
  await expect(fields.getByRole('slider')).toBeFocused()
  await expect(chosen(page)).toContainText(map.en.marks.remembered)
  await expect(fields.getByLabel(map.en.lanes.mom.name)).toBeHidden()
  await fields.getByText(words.en.map.moments.magic, { exact: true }).click()
  await fields.getByLabel(map.en.lanes.mom.name).fill('A cake on the first day')
  await fields.getByLabel(map.en.lanes.mom.name).blur()
  await expect(chosen(page)).toContainText('A cake on the first day')
  await expect(chosen(page).locator('.is-lying .map-curve__sign .figure__ring')).toHaveCount(1)
  // A customer who is not pleased has no such moment, but what was written stays.
  await fields.getByRole('slider').fill('-1')
  await expect(chosen(page)).not.toContainText('A cake on the first day')
  await expect(fields.getByRole('radio', { name: words.en.map.moments.magic })).toBeDisabled()
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
    await expect(chosen(page)).toContainText(emotionShown('en', 1))
    expect(await kept(page)).toBeNull()
    await page.mouse.up()
    await expect(said(page)).toHaveText(changed(stage('en', lowest), 1, 'pain'))
    expect(JSON.parse((await kept(page)) ?? '{}').stages[lowest].emotion).toBe(1)
    await button(page, words.en.map.undo).click()
    await expect(chosen(page)).toContainText(emotionShown('en', -2))
  })
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the handle is dragged, and the page stays where it is', async ({ page }) => {
    await page.goto(pages.journey.en)
    await page
      .locator(`[data-stage="${lowest}"]`)
      .evaluate((stage) => stage.scrollIntoView({ block: 'start' }))
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
    await expect(said(page)).toHaveText(changed(stage('en', lowest), 1, 'pain'))
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })
})
