import { readFile } from 'node:fs/promises'
import { expect, pages, test } from './house'
import { button, lowest, stage } from './journey'
import { formatMessage, words } from './site'

const widthsOf = (uses: Element[]) =>
  uses.map((use) => Math.round((use as SVGGraphicsElement).getBBox().width))

test('the poster is shown to scale, and saved as a drawing ten metres wide', async ({ page }) => {
  await page.goto(pages.journey.nl)
  const scene = page.getByRole('img', { name: words.nl.map.scene.label })
  await expect(scene).toContainText('10 m')
  await page.getByText(formatMessage(words.nl.map.formats.sheets, { count: 175 })).click()
  await expect(scene).toContainText('2 m')
  await expect(page.getByText(words.nl.map.formatNotes.sheets)).toBeVisible()
  await page.getByText(words.nl.map.formats.a0).click()
  await expect(scene).toContainText('1,19 m')
  const saving = page.waitForEvent('download')
  await button(page, words.nl.map.downloadDrawing).click()
  const drawing = await readFile(await (await saving).path(), 'utf8')
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 10000 2000" width="10000mm" height="2000mm"/)
  expect(drawing).toContain(stage('nl', 0))
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
    [words.en.map.formats.roll, 2834.6, 566.9, 1],
    [formatMessage(words.en.map.formats.sheets, { count: 175 }), 1190.6, 841.9, 175],
    [words.en.map.formats.a0, 3370.4, 2383.9, 1],
    [words.en.map.formats.a3, 1190.6, 841.9, 1],
  ] as const) {
    await page.getByText(name, { exact: true }).click()
    await button(page, words.en.map.print).click()
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
  await expect(page.getByText(stage('nl', lowest)).first()).toBeVisible()
})
