import { everyPage, expect, test } from './house'

const LATE = 1_000

// Fonts and scripts that come late are what moves a page most: no text may move while it is read.
for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${width} pixels, with fonts and scripts a second late`, () => {
    test.use({ viewport: { width, height } })
    for (const { kind, language, path } of everyPage) {
      test(`nothing moves on ${kind} in ${language}`, async ({ page }) => {
        const late = { fonts: 0, scripts: 0 }
        await page.route(/\.(woff2|js)$/, async (route) => {
          late[route.request().resourceType() === 'font' ? 'fonts' : 'scripts']++
          await new Promise((resolve) => setTimeout(resolve, LATE))
          await route.continue()
        })
        await page.addInitScript(() => {
          const shifts: string[] = []
          Object.assign(window, { shifts })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & {
                value: number
                sources: { node?: Node }[]
              }
              const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40))
              shifts.push(`${value.toFixed(4)} ${moved.join(' | ')}`)
            }
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(path, { waitUntil: 'networkidle' })
        await page.evaluate(() => document.fonts.ready)
        expect(late.fonts).toBeGreaterThan(0)
        expect(late.scripts).toBeGreaterThan(0)
        expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
      })
    }
  })
}
