import type { Page } from '@playwright/test'
import { expect, pages, test } from './house'

const KB = 1024

interface Sent {
  url: string
  type: string
  /** Bytes of the answer's body as sent, compressed. */
  bytes: number
}

/** Collects what the browser receives from now on. */
function received(page: Page): Sent[] {
  const sent: Sent[] = []
  page.on('requestfinished', async (request) => {
    const response = await request.response()
    const { responseBodySize } = await request.sizes()
    sent.push({
      url: request.url(),
      type: response?.headers()['content-type'] ?? '',
      bytes: responseBodySize,
    })
  })
  return sent
}

const sum = (sent: readonly Sent[], type = /./) =>
  sent.filter((each) => type.test(each.type)).reduce((total, { bytes }) => total + bytes, 0)

for (const language of ['en', 'nl'] as const) {
  test(`an article in ${language} is light`, async ({ page }) => {
    const sent = received(page)
    await page.goto(pages.article[language], { waitUntil: 'networkidle' })
    expect(sum(sent, /html/), 'HTML').toBeLessThanOrEqual(20 * KB)
    expect(sum(sent, /javascript/), 'JavaScript').toBeLessThanOrEqual(6 * KB)
    expect(sum(sent, /css/), 'CSS').toBeLessThanOrEqual(10_000)
    expect(sum(sent, /font/), 'fonts').toBeLessThanOrEqual(45 * KB)
    expect(sum(sent), 'all').toBeLessThanOrEqual(80 * KB)
    expect(
      sent.filter(({ url }) => !url.startsWith(new URL(page.url()).origin)),
      'other servers',
    ).toEqual([])
  })

  test(`an article in ${language} fetches nothing more while it is read`, async ({ page }) => {
    await page.goto(pages.article[language], { waitUntil: 'networkidle' })
    const sent = received(page)
    await page.mouse.wheel(0, 20_000)
    await page.waitForTimeout(500)
    expect(sent).toEqual([])
  })
}

for (const language of ['en', 'nl'] as const) {
  test(`search in ${language}, opened and answering “journey” with excerpts, is light`, async ({ page }) => {
    await page.goto(`/${language}`, { waitUntil: 'networkidle' })
    const sent = received(page)
    await page.keyboard.press('Control+k')
    await expect(
      page.getByRole('combobox', { name: /^(Search the journal|Zoeken in het journal)$/ }),
    ).toBeFocused()
    // At once: a machine that types slowly would ask for the texts of half a word too.
    await page.keyboard.insertText('journey')
    await expect(page.locator('[role=option] .search-dialog__snippet mark').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(sent.length).toBeGreaterThan(3)
    expect(sum(sent)).toBeLessThanOrEqual(36 * KB)
  })
}

test('no page has a script of the framework or an inline script but the one the policy names', async ({
  page,
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '')
  expect(paths.length).toBeGreaterThan(60)
  for (const path of [...paths, ...Object.values(pages.search)]) {
    const html = await (await request.get(path)).text()
    // Linked data is no script: nothing of it runs.
    const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g)].map(([tag]) => tag)
    // A tool brings what it works with, and the glossary its filter.
    const brings = /\/(?:tools|hulpmiddelen)\/|\/(?:glossary|begrippen)(?:\/|$)/.test(path)
    expect(scripts, path).toHaveLength(brings ? 3 : 2)
    expect(
      scripts.every((tag) => tag.includes('data-island')),
      path,
    ).toBe(true)
    expect(html, path).not.toMatch(/__next_f|\/_next\/static\/[^"]*\.js|<!--/)
  }
  // All at once in a browser: nothing is logged, no policy is violated (see house.ts).
  for (const path of paths) await page.goto(path, { waitUntil: 'load' })
})
